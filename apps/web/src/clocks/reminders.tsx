import type { Case } from '../api/client';
import { instantShown } from '../format/moment';
import { Rows } from '../parts/rows';
import type { Column } from '../parts/rows';
import { useSay, useWords } from '../text/language';
import { Deliveries } from './deliveries';

type Reminder = Case['reminders'][number];

/** The reminders that were given, the latest first. */
export function Reminders({ of }: { readonly of: Case }) {
  const words = useWords();
  const say = useSay();
  const { clocks: text } = words;
  if (of.reminders.length === 0) return null;
  const titleOf = ({ stream, clock }: Reminder): string => {
    const found = of.clocks.find((one) => one.stream === stream && one.id === clock);
    return found === undefined ? '' : say(found.title);
  };
  const columns: readonly Column<Reminder>[] = [
    { key: 'at', title: text.remindedAt, cell: ({ firedAt }) => <span className="moment">{instantShown(firedAt, words)}</span> },
    { key: 'text', title: text.reminder, kind: 'lead', cell: (reminder) => <Said of={reminder} /> },
    { key: 'clock', title: text.limit, cell: titleOf },
    { key: 'to', title: text.told, cell: ({ toText }) => say(toText) },
    { key: 'reached', title: text.reachedTitle, cell: ({ deliveries }) => <Deliveries of={deliveries} /> },
  ];
  return (
    <details className="reminders">
      <summary>{text.reminders(of.reminders.length)}</summary>
      <Rows
        caption={text.reminders(of.reminders.length)}
        columns={columns}
        rows={[...of.reminders].reverse()}
        keyOf={({ stream, id }) => `${stream}${id}`}
      />
    </details>
  );
}

function Said({ of: { text, late, withdrawn } }: { readonly of: Reminder }) {
  const words = useWords();
  const say = useSay();
  return (
    <>
      {withdrawn === null ? say(text) : <s>{say(text)}</s>}
      {late ? <span className="tag">{words.clocks.late}</span> : null}
      {withdrawn === null ? null : (
        <div className="quiet">{words.clocks.withdrawn(instantShown(withdrawn.at, words), say(withdrawn.reason))}</div>
      )}
    </>
  );
}
