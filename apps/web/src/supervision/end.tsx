import { instantShown } from '../format/moment';
import { useWords } from '../text/language';
import type { Shown } from './standing';

const always = ['caseClosedAt', 'publishedAt', 'outcomeFiledAt', 'releasedAt'] as const;

/** 完成和解除: what it takes, and what of it has come (SV-31). */
export function End({ of: { end, notice } }: Shown) {
  const words = useWords();
  const { supervision } = words;
  const own =
    notice.release === 'application' ? (['releaseAppliedAt'] as const) : notice.release === 'filing' ? (['filingAcceptedAt'] as const) : [];
  const again = end.reopenedAt === null ? [] : (['reopenedAt'] as const);
  const [closed, published, filed, released] = always;
  const lines = [...again, closed, published, filed, ...own, released];
  return (
    <section>
      <h3>{supervision.end}</h3>
      <dl className="case-facts">
        {lines.map((each) => {
          const at = end[each];
          return (
            <div key={each}>
              <dt>{supervision.ends[each]}</dt>
              <dd>{at === null ? <span className="quiet">{supervision.notYet}</span> : instantShown(at, words)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
