import { OwnDay } from '../parts/own-day';
import { Link } from '@tanstack/react-router';
import type { Case, Clock } from '../api/client';
import { occurredShown } from '../format/moment';
import { LimitEnd } from '../parts/limit';
import { Light } from '../parts/light';
import { useSay, useWords } from '../text/language';
import { StageBar } from './stage-bar';

/** What stands on top of an accident whatever is looked at. */
export function CaseHead({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  return (
    <header className="case-head">
      <div className="case-head-line">
        <h1>{of.name}</h1>
        <Link to="/cases/$id/brief" params={{ id: of.id }} className="no-print">
          {accident.brief}
        </Link>
      </div>
      <p className="case-head-facts">
        <span>{of.placeName}</span>
        <span>{accident.happened(occurredShown(of.occurredAt, words))}</span>
        <strong>{of.levelText === null ? accident.noLevel : say(of.levelText)}</strong>
        {of.possibleText === null ? null : <strong>{say(of.possibleText)}</strong>}
        <span>{accident.investigator(of.responsibleName ?? words.accident.unsettled)}</span>
        <OwnDay today={of.today} />
      </p>
      <StageBar of={of} />
      <Nearest clocks={of.clocks} id={of.id} />
    </header>
  );
}

/** The two ends that press most; where nothing runs, what is paused. */
export function nearestOf(clocks: readonly Clock[], most: number): readonly Clock[] {
  const pressing = clocks.filter(({ status, onExpiry }) => (status === 'running' || status === 'overdue') && onExpiry !== 'lost');
  const ours = (clock: Clock): number => (clock.side === 'other' ? 1 : 0);
  const dueOf = ({ dueAt }: Clock): string => dueAt ?? '9999';
  const sorted = [...pressing].sort((a, b) => ours(a) - ours(b) || dueOf(a).localeCompare(dueOf(b)));
  return [...sorted, ...clocks.filter(({ status }) => status === 'paused')].slice(0, most);
}

function Nearest({ clocks, id }: { readonly clocks: readonly Clock[]; readonly id: string }) {
  const words = useWords();
  const say = useSay();
  const nearest = nearestOf(clocks, 2);
  if (nearest.length === 0) return <p className="quiet case-head-clocks">{words.accident.noClock}</p>;
  return (
    <ul className="case-head-clocks" aria-label={words.accident.nearest}>
      {nearest.map((clock) => (
        <li key={`${clock.stream}${clock.id}`} className={`edge-${clock.light ?? 'none'}`}>
          <Light light={clock.light} />{' '}
          <Link to="/cases/$id/clocks/$clock" params={{ id, clock: clock.id }} search={{ stream: clock.stream }}>
            {say(clock.title)}
          </Link>
          <span className="case-head-end">
            <LimitEnd limit={clock} />
            {clock.provisional ? <em>{words.time.provisional}</em> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
