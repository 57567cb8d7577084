import { instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useWords } from '../text/language';
import type { Duty } from './duty-query';

type Handover = Duty['handovers'][number];

/** The last hand-overs of the desk, the newest first. */
export function Handovers({ handovers }: { readonly handovers: readonly Handover[] }) {
  const words = useWords();
  const columns: readonly Column<Handover>[] = [
    { key: 'at', title: words.duty.time, kind: 'short', cell: ({ at }) => instantShown(at, words) },
    {
      key: 'people',
      title: words.duty.people,
      cell: ({ from, to }) => words.duty.fromTo(from ?? words.duty.withheld, to ?? words.duty.withheld),
    },
    { key: 'open', title: words.duty.matters, cell: ({ open }) => open },
    { key: 'case', title: words.duty.caseName, cell: ({ caseName }) => caseName },
  ];
  return (
    <section className="sheet">
      <h2>{words.duty.handovers}</h2>
      {handovers.length === 0 ? (
        <p className="quiet">{words.duty.noHandovers}</p>
      ) : (
        <Rows caption={words.duty.handovers} columns={columns} rows={handovers} keyOf={({ caseId, at, to }) => `${caseId}${at}${to}`} />
      )}
    </section>
  );
}
