import { Link } from '@tanstack/react-router';
import type { CaseLine } from '../api/client';
import { beijingOf, dayShown, occurredShown } from '../format/moment';
import { LimitLine } from '../parts/limit';
import { OwnDay } from '../parts/own-day';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { CaseSearch } from './case-search';

interface Props {
  readonly rows: readonly CaseLine[];
  readonly search: CaseSearch;
}

/** The columns of an official ledger of accidents: fixed, in their order. */
export function CaseRows({ rows, search }: Props) {
  const words = useWords();
  const say = useSay();
  const { cases } = words;
  const count = (number: number | undefined): string => (number === undefined ? cases.unknown : String(number));
  const columns: readonly Column<CaseLine>[] = [
    { key: 'name', title: cases.name, kind: 'lead', cell: (line) => <Name line={line} search={search} /> },
    {
      key: 'happened',
      title: cases.happened,
      cell: ({ occurredAt, placeName }) => (
        <>
          <span className="cases-when">{occurredShown(occurredAt, words)}</span>
          <div>{placeName}</div>
        </>
      ),
    },
    { key: 'level', title: cases.level, cell: (line) => <Level line={line} /> },
    { key: 'deaths', title: cases.deaths, kind: 'number', cell: ({ casualties }) => count(casualties?.deaths) },
    { key: 'injured', title: cases.injured, kind: 'number', cell: ({ casualties }) => count(casualties?.seriousInjuries) },
    { key: 'missing', title: cases.missing, kind: 'number', cell: ({ casualties }) => count(casualties?.missing) },
    {
      key: 'stage',
      title: cases.stageAndHolder,
      cell: ({ stageText, responsibleName }) => (
        <>
          {say(stageText)}
          <div>{responsibleName ?? cases.notSettled}</div>
        </>
      ),
    },
    { key: 'limit', title: cases.limit, kind: 'end', cell: (line) => <Nearest line={line} /> },
    {
      key: 'change',
      title: cases.change,
      kind: 'day',
      cell: ({ lastChange: { at, text } }) => (
        <>
          {dayShown(beijingOf(at).day, words)}
          <div className="quiet">{text === null ? null : say(text)}</div>
        </>
      ),
    },
  ];
  return <Rows caption={cases.caption} columns={columns} rows={rows} keyOf={({ id }) => id} />;
}

function Name({ line: { id, name, unit }, search }: { readonly line: CaseLine; readonly search: CaseSearch }) {
  const { cases } = useWords();
  return (
    <>
      <Link to="/cases" search={{ ...search, look: id }} resetScroll={false} aria-label={cases.look(name)}>
        {name}
      </Link>
      <div className="quiet">{unit}</div>
    </>
  );
}

export function Level({ line: { levelText, possibleText } }: { readonly line: Pick<CaseLine, 'levelText' | 'possibleText'> }) {
  const { cases } = useWords();
  const say = useSay();
  return (
    <div className="cases-level">
      {levelText === null ? cases.noLevel : say(levelText)}
      {possibleText === null ? null : <div className="cases-worst">{say(possibleText)}</div>}
    </div>
  );
}

/** The time limit that presses most, by the case's own today, which is said where it is not the real one. */
export function Nearest({ line: { nearest, today } }: { readonly line: Pick<CaseLine, 'nearest' | 'today'> }) {
  const { cases } = useWords();
  return (
    <>
      {nearest === null ? <span className="quiet">{cases.noLimit}</span> : <LimitLine limit={nearest} />}
      <OwnDay today={today} />
    </>
  );
}
