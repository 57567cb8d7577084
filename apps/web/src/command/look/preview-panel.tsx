import type { Clock, Preview, Text } from '../../api/client';
import { dayShown, endShown, instantShown } from '../../format/moment';
import { useSay, useWords } from '../../text/language';
import { changesIn } from './changes';
import type { Changes, DateChange, Reminder } from './changes';

const mostReminders = 6;

/** What the act would change, before and after, in words. */
export function PreviewPanel({ preview }: { readonly preview: Preview }) {
  const words = useWords();
  const say = useSay();
  const changes = changesIn(preview);
  return (
    <div className="preview">
      {changes.stage === null ? null : (
        <p>
          {words.command.stage}
          <s>{say(changes.stage.before)}</s>
          {words.command.becomes}
          <strong>{say(changes.stage.after)}</strong>
        </p>
      )}
      <Dates dates={changes.dates} />
      {changes.unchanged === 0 || changes.dates.length === 0 ? null : <p className="quiet">{words.command.unchanged(changes.unchanged)}</p>}
      <Said title={words.command.conflicts} texts={changes.conflicts.stand} sign="⚠" />
      <Said title={words.command.conflictsGone} texts={changes.conflicts.gone} />
      <Gates gates={changes.gates} />
      <Said title={words.command.tasksBegun} texts={changes.tasks.begun} />
      <Said title={words.command.tasksEnded} texts={changes.tasks.ended} />
      <Reminders title={words.command.coming} of={changes.coming} />
      <Reminders title={words.command.dropped} of={changes.dropped} />
    </div>
  );
}

function Dates({ dates }: { readonly dates: readonly DateChange[] }) {
  const words = useWords();
  const say = useSay();
  if (dates.length === 0) return <p className="quiet">{words.command.noDates}</p>;
  return (
    <table className="plain-table">
      <caption>{words.command.dates}</caption>
      <thead>
        <tr>
          <th scope="col">{words.command.limit}</th>
          <th scope="col">{words.command.before}</th>
          <th scope="col">{words.command.after}</th>
        </tr>
      </thead>
      <tbody>
        {dates.map(({ id, title, before, after }) => (
          <tr key={id}>
            <th scope="row">{say(title)}</th>
            <td>
              <End of={before} />
            </td>
            <td>
              <strong>
                <End of={after} />
              </strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How a time limit stands: its end, or why there is none. */
function End({ of }: { readonly of: Clock | null }) {
  const words = useWords();
  const say = useSay();
  if (of === null) return <>{words.command.noLimit}</>;
  const { dueAt, dueDate, status, provisional, statusText } = of;
  const end = dueAt !== null ? endShown(dueAt, words) : dueDate !== null ? dayShown(dueDate, words) : null;
  const plain = status === 'running' && end !== null;
  return (
    <>
      {provisional && end !== null ? words.time.with(end, words.time.provisional) : end}
      {plain ? null : <span className="quiet"> {say(statusText)}</span>}
    </>
  );
}

function Said({ title, texts, sign }: { readonly title: string; readonly texts: readonly Text[]; readonly sign?: string }) {
  const say = useSay();
  if (texts.length === 0) return null;
  return (
    <section>
      <h3>
        {sign === undefined ? null : <span aria-hidden="true">{sign} </span>}
        {title}
      </h3>
      <ul>
        {texts.map((text, index) => (
          <li key={index}>{say(text)}</li>
        ))}
      </ul>
    </section>
  );
}

function Gates({ gates }: { readonly gates: Changes['gates'] }) {
  const words = useWords();
  const say = useSay();
  if (gates.length === 0) return null;
  return (
    <section>
      <h3>{words.command.gates}</h3>
      <ul>
        {gates.map(({ gate, text, holderText, change }) => (
          <li key={gate}>{words.command.gate[change](say(text), say(holderText))}</li>
        ))}
      </ul>
    </section>
  );
}

function Reminders({ title, of }: { readonly title: string; readonly of: readonly Reminder[] }) {
  const words = useWords();
  const say = useSay();
  if (of.length === 0) return null;
  const more = of.length - mostReminders;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {of.slice(0, mostReminders).map(({ id, at, text }) => (
          <li key={`${id} ${at}`}>
            {instantShown(at, words)} {say(text)}
          </li>
        ))}
        {more > 0 ? <li className="quiet">{words.command.moreReminders(more)}</li> : null}
      </ul>
    </section>
  );
}
