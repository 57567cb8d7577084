import { Tag } from 'antd';
import type { components } from '../api/schema';
import { dayShown } from '../format/moment';
import { useWords } from '../text/language';
import { runsOf } from './runs';
import type { Run } from './runs';

type Span = components['schemas']['DaySpan'];

export function SpanShown({ span }: { readonly span: Span }) {
  const words = useWords();
  const { project } = words;
  const runs = runsOf(span.notable);
  const plain = runs.filter(isPlainWeekend);
  const told = runs.filter((run) => !isPlainWeekend(run));
  const weekendDays = plain.reduce((sum, { days }) => sum + days.length, 0);
  return (
    <div aria-live="polite">
      <p className="project-last">
        {project.lastDay} <strong>{dayShown(span.to, words)}</strong> {project.until}{' '}
        {span.provisional ? <Tag title={project.provisionalHelp}>{project.provisional}</Tag> : null}
      </p>
      <p>{project.total(span.days, span.workingDays)}</p>
      {span.rolled === null ? null : <p>{project.rolled(dayShown(span.rolled, words))}</p>}
      {span.provisional ? <p className="quiet">{project.provisionalHelp}</p> : null}
      <h3>{project.onTheWay}</h3>
      {runs.length === 0 ? <p className="quiet">{project.noneOnTheWay}</p> : null}
      <ul className="project-days">
        {told.map(({ kind, days }) => (
          <li key={days[0]}>
            <span className={`day-kind day-${kind}`}>{project.dayKinds[kind]}</span> {runShown(days, words)}
          </li>
        ))}
        {weekendDays === 0 ? null : <li className="quiet">{project.weekends(weekendDays)}</li>}
      </ul>
    </div>
  );

  function runShown(days: readonly string[], { project: says }: typeof words): string {
    const [first = '', last = first] = [days[0], days.at(-1)];
    return first === last ? dayShown(first, words) : says.span(dayShown(first, words), dayShown(last, words), days.length);
  }
}

const isPlainWeekend = ({ kind }: Run): boolean => kind === 'weekend';
