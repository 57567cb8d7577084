import { Button, Select } from 'antd';
import { useState } from 'react';
import { PapersOf, SaidOf } from '../accident/acts';
import { useLedger } from '../accident/case-data';
import type { Entry } from '../accident/case-data';
import { instantShown } from '../format/moment';
import { Reading } from '../parts/reading';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { Verification } from './verification';
import './ledger.css';

const kinds = ['all', 'acts', 'reminders'] as const;
type Kind = (typeof kinds)[number];
const pageLength = 60;

/** 办理留痕: every entry of the ledger, the latest first, and whether it is as it was written. */
export function LedgerTab({ id }: { readonly id: string }) {
  const { ledger, shell } = useWords();
  const [kind, setKind] = useState<Kind>('all');
  const [most, setMost] = useState(pageLength);
  return (
    <section aria-label={ledger.title}>
      <Verification id={id} />
      <label className="ledger-filter no-print">
        {ledger.show}
        <Select<Kind>
          value={kind}
          onChange={setKind}
          options={kinds.map((value) => ({ value, label: ledger.kinds[value] }))}
          style={{ width: 160 }}
          aria-label={ledger.show}
        />
      </label>
      <Reading of={useLedger(id)}>
        {(entries) => {
          const shown = entries.filter((entry) => kind === 'all' || (entry.group !== null) === (kind === 'acts')).reverse();
          return (
            <>
              <Entries entries={shown.slice(0, most)} />
              {shown.length > most ? (
                <p className="no-print">
                  <Button onClick={() => setMost(most + pageLength)}>{shell.loadMore}</Button>{' '}
                  <span className="quiet">{ledger.of(most, shown.length)}</span>
                </p>
              ) : null}
            </>
          );
        }}
      </Reading>
    </section>
  );
}

function Entries({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useWords();
  const say = useSay();
  const { ledger } = words;
  const columns: readonly Column<Entry>[] = [
    { key: 'seq', title: ledger.seq, kind: 'number', cell: ({ caseSeq }) => caseSeq },
    {
      key: 'what',
      title: ledger.what,
      kind: 'lead',
      cell: (entry) => (
        <>
          <strong>{entry.text === null ? words.accident.unknownAct : say(entry.text)}</strong>
          <SaidOf of={entry} />
        </>
      ),
    },
    { key: 'true', title: ledger.when, cell: ({ event }) => <span className="moment">{instantShown(event.occurredAt, words)}</span> },
    {
      key: 'recorded',
      title: ledger.recorded,
      cell: ({ event }) => <span className="moment">{instantShown(event.recordedAt, words)}</span>,
    },
    { key: 'for', title: ledger.forWhom, cell: (entry) => <Actor of={entry} /> },
    {
      key: 'who',
      title: ledger.who,
      cell: ({ enteredText, event }) => (event.enteredBy === 'system' ? ledger.bySystem : say(enteredText)),
    },
    { key: 'papers', title: ledger.papers, cell: (entry) => (entry.papers.length === 0 ? null : <PapersOf of={entry} />) },
  ];
  return <Rows caption={ledger.title} columns={columns} rows={entries} keyOf={({ caseSeq }) => String(caseSeq)} />;
}

/** Whose act it was: the organ with the post through which it acted, who signed, and on what authority. */
function Actor({ of: { byText, event } }: { readonly of: Entry }) {
  const { accident, ledger } = useWords();
  const say = useSay();
  const { organ, post, person, mandate } = event.by;
  if (organ === 'system') return ledger.bySystem;
  return (
    <>
      {accident.byPost(say(byText), post)}
      {person === undefined ? null : <div>{ledger.signedBy(person)}</div>}
      {mandate === undefined ? null : <div className="quiet">{ledger.mandate(mandate)}</div>}
    </>
  );
}
