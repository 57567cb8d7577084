import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Reading } from '../parts/reading';
import { instantShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import { caseQuery } from './duty-query';

/** Open accidents near in place and time: a person says whether they are the same. */
export function Duplicates({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const say = useSay();
  const read = useQuery(caseQuery(caseId));
  return (
    <>
      <h3>{words.duty.duplicates}</h3>
      <Reading of={read}>
        {({ duplicates }) =>
          duplicates.length === 0 ? (
            <p className="quiet">{words.duty.noDuplicates}</p>
          ) : (
            <ul className="duplicates">
              {duplicates.map(({ id, name, stageText, alikeText, openedAt }) => (
                <li key={id}>
                  <Link to="/cases/$id" params={{ id }}>
                    {name}
                  </Link>
                  <span>{say(alikeText)}</span>
                  <span className="quiet">{say(stageText)}</span>
                  <span className="quiet">{instantShown(openedAt, words)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Reading>
      {(read.data?.duplicates.length ?? 0) === 0 ? null : (
        <Link to="/cases/$id/do/$command" params={{ id: caseId, command: 'mark-duplicate' }}>
          {words.duty.mark}
        </Link>
      )}
    </>
  );
}
