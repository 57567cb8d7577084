import type { Entry } from './case-data';
import { instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';

/** What was done, the latest first: when, what, by whom, with which papers. */
export function Acts({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useWords();
  const say = useSay();
  const { accident } = words;
  const columns: readonly Column<Entry>[] = [
    { key: 'at', title: accident.when, cell: ({ event }) => <span className="moment">{instantShown(event.occurredAt, words)}</span> },
    {
      key: 'what',
      title: accident.act,
      kind: 'lead',
      cell: ({ text }) => <strong>{text === null ? accident.unknownAct : say(text)}</strong>,
    },
    {
      key: 'said',
      title: accident.content,
      cell: (entry) => (entry.said.length === 0 && entry.event.withheld === undefined ? null : <SaidOf of={entry} />),
    },
    {
      key: 'by',
      title: accident.by,
      cell: ({ byText, event }) => accident.byPost(say(byText), event.by.organ === 'system' ? '' : event.by.post),
    },
    { key: 'papers', title: accident.papers, cell: (entry) => (entry.papers.length === 0 ? null : <PapersOf of={entry} />) },
  ];
  return <Rows caption={accident.acts} columns={columns} rows={[...entries].reverse()} keyOf={({ caseSeq }) => String(caseSeq)} />;
}

/** What an entry holds, field by field; long ones are folded. */
export function SaidOf({ of: { said, event } }: { readonly of: Entry }) {
  const { accident } = useWords();
  const say = useSay();
  const withheld = event.withheld === undefined ? null : <div className="quiet">{accident.withheld}</div>;
  if (said.length === 0) return withheld;
  const list = (
    <dl className="said">
      {said.map(({ title, value }) => (
        <div key={title.zh}>
          <dt>{say(title)}</dt>
          <dd>{say(value)}</dd>
        </div>
      ))}
    </dl>
  );
  const long = said.reduce((sum, { value }) => sum + value.zh.length, 0) > 240;
  return (
    <>
      {long ? (
        <details>
          <summary>{accident.whole}</summary>
          {list}
        </details>
      ) : (
        list
      )}
      {withheld}
    </>
  );
}

export function PapersOf({ of: { papers } }: { readonly of: Entry }) {
  const { accident } = useWords();
  if (papers.length === 0) return null;
  return (
    <ul className="papers">
      {papers.map(({ id, title, number }) => (
        <li key={id}>{accident.paper(title, number)}</li>
      ))}
    </ul>
  );
}
