import { useQuery } from '@tanstack/react-query';
import { api, ask } from '../api/client';
import { Mark } from '../parts/mark';
import { Reading } from '../parts/reading';
import { useLanguage, useWords } from '../text/language';

/** Whether the ledger of the case is as it was written: every hash computed anew. */
export function Verification({ id }: { readonly id: string }) {
  const { ledger } = useWords();
  const { language } = useLanguage();
  const verified = useQuery({
    queryKey: ['case', id, 'verification'],
    queryFn: () => ask(api.GET('/api/cases/{case}/verification', { params: { path: { case: id } } })),
    staleTime: 60_000,
  });
  return (
    <div className="verification" role="status">
      <Reading of={verified}>
        {({ entries, differences }) =>
          differences.length === 0 ? (
            <p className="met">
              <Mark kind="check" /> {ledger.whole(entries)} <span className="quiet">{ledger.how}</span>
            </p>
          ) : (
            <div className="warning grave">
              <h2>
                <Mark kind="cross" /> {ledger.differs(differences.length)}
              </h2>
              <ul>
                {differences.map(({ caseSeq, what }, index) => (
                  <li key={index}>{ledger.difference(caseSeq, inLanguage(what, language))}</li>
                ))}
              </ul>
              <p>{ledger.whatToDo}</p>
            </div>
          )
        }
      </Reading>
    </div>
  );
}

/** What differs is told in Chinese and English in one line, the Chinese first. */
function inLanguage(what: string, language: 'zh' | 'en'): string {
  const at = what.search(/ [a-z]/);
  if (at < 0) return what;
  return language === 'zh' ? what.slice(0, at) : what.slice(at + 1);
}
