import { Link } from '@tanstack/react-router';
import { beijingOf, dayShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import type { AddresseeLine, MeasureCounts, MeasureLine } from './ledger';
import type { RectificationSearch } from './ledger-search';
import { StateMark } from './state-mark';
import { states } from './states';

interface AddresseeProps {
  readonly rows: readonly AddresseeLine[];
  readonly search: RectificationSearch;
  readonly counts: MeasureCounts | null;
}

/** A row for each addressee and year; each number opens the list that it counts. */
export function AddresseeRows({ rows, search, counts }: AddresseeProps) {
  const say = useSay();
  const { rectification, shell } = useWords();
  const list = ({ addressee, year }: AddresseeLine) => ({ ...search, view: 'items', addressee, year }) as const;
  const columns: readonly Column<AddresseeLine>[] = [
    { key: 'addressee', title: rectification.addressee, kind: 'lead', cell: ({ addresseeName }) => say(addresseeName) },
    { key: 'year', title: rectification.year, kind: 'number', cell: ({ year }) => String(year) },
    {
      key: 'all',
      title: rectification.sum,
      kind: 'number',
      cell: (row) => (
        <Link to="/rectifications" search={list(row)}>
          {row.all}
        </Link>
      ),
    },
    ...states.map((state): Column<AddresseeLine> => ({
      key: state,
      title: say(counts?.stateTexts[state] ?? { zh: state, en: state }),
      kind: 'number',
      cell: (row) => {
        const count = row.states[state] ?? 0;
        if (count === 0) return null;
        return (
          <Link to="/rectifications" search={{ ...list(row), state }} className={`state-cell ${state}`}>
            <StateMark state={state} text={String(count)} />
          </Link>
        );
      },
    })),
  ];
  return <Rows caption={shell.rectifications} columns={columns} rows={rows} keyOf={({ addressee, year }) => `${year} ${addressee}`} />;
}

export function MeasureRows({ rows }: { readonly rows: readonly MeasureLine[] }) {
  const words = useWords();
  const say = useSay();
  const { rectification, work, shell } = words;
  const columns: readonly Column<MeasureLine>[] = [
    {
      key: 'title',
      title: rectification.item,
      kind: 'lead',
      cell: ({ caseId, title }) => (
        <Link to="/cases/$id" params={{ id: caseId }} search={{ tab: 'rectification' }}>
          {say(title)}
        </Link>
      ),
    },
    { key: 'case', title: work.case, kind: 'case', cell: ({ caseName }) => caseName },
    { key: 'addressee', title: rectification.addressee, cell: ({ addresseeName }) => say(addresseeName) },
    {
      key: 'due',
      title: rectification.due,
      kind: 'day',
      cell: ({ dueOn }) => (dueOn === null ? <span className="quiet">{rectification.noDue}</span> : dayShown(dueOn, words)),
    },
    {
      key: 'state',
      title: rectification.state,
      cell: ({ state, stateText, stateSince }) => (
        <>
          <StateMark state={state} text={say(stateText)} />
          <div className="quiet">{rectification.since(dayShown(beijingOf(stateSince).day, words))}</div>
        </>
      ),
    },
  ];
  return <Rows caption={shell.rectifications} columns={columns} rows={rows} keyOf={({ caseId, n }) => `${caseId} ${n}`} />;
}
