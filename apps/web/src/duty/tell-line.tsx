import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Select } from 'antd';
import { useId, useState } from 'react';
import { Light } from '../parts/light';
import { leftUntil } from '../format/moment';
import { useSay, useWords } from '../text/language';
import type { Words } from '../text/words';
import { procedureOf } from '../work/work';
import type { Owed } from './duty-query';
import { fieldOf, instantIn } from './now';
import { addresseeOf, dataOf, quickOf } from './quick';
import type { Entry, Said, Way } from './quick';
import { SendingFailure } from './sending-failure';
import { useSentOnce } from './sent-once';
import { SaidField, When } from './tell-fields';
import type { Whom } from './whom';

export interface TellProps {
  readonly caseId: string;
  readonly owed: Owed;
  /** recorded: it is no longer owed since it was recorded here. */
  readonly state: 'owed' | 'recorded';
  readonly recorded: () => void;
  readonly whom: Whom;
  readonly account: string;
  readonly by: { readonly name: string; readonly post: string };
  /** What is told, the same to all. */
  readonly content: string;
  /** waits: what is filled in for the clerk is not read yet. */
  readonly filling: 'waits' | 'filled';
  /** The now of the case, in ms. */
  readonly now: number;
}

const ways: readonly Way[] = ['phone', 'written', 'network', 'in-person'];

/** One thing that is owed, with what is noted of it (RP-24): time, person, way. What is known is filled in, so that one press records it. */
export function TellLine(props: TellProps) {
  const { caseId, owed, state, now } = props;
  const words = useWords();
  const say = useSay();
  const quick = quickOf(owed);
  const named = say(owed.title).includes(say(owed.ownerText));
  return (
    <li className="tell-line">
      <div className="tell-what">
        <span>{say(owed.title)}</span>
        <span className="quiet tell-owner">
          {named ? null : <span>{say(owed.ownerText)}</span>}
          {state === 'recorded' ? null : (
            <>
              <span>{leftShown(owed, now, words)}</span>
              <Light light={owed.limit?.light ?? null} />
            </>
          )}
        </span>
      </div>
      {quick === null ? (
        <Link to="/cases/$id/do/$command" params={{ id: caseId, command: owed.command }} search={procedureOf(owed.stream)}>
          {words.duty.doOnPage}
        </Link>
      ) : (
        <TellFields {...props} />
      )}
    </li>
  );
}

/** What is left of the limit; of what no law asks for there is none. */
function leftShown({ id, limit }: Owed, now: number, words: Words): string | null {
  if (limit !== null) return leftUntil(limit.dueAt, now, words);
  return addresseeOf(id) === 'other' ? null : words.duty.noLimit;
}

function useTelling({ caseId, owed, state, recorded, whom, account, by, content, filling, now }: TellProps) {
  const words = useWords();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [entry, setEntry] = useState<Partial<Entry>>({});
  const [lacking, setLacking] = useState<readonly Said[]>([]);
  // What was recorded last, as the field of day and time has it.
  const [last, setLast] = useState<string | null>(null);
  // Until the list is read again nobody knows whether more of it is owed: a second press would record it twice.
  const [list, setList] = useState<'read' | 'old'>('read');
  const sending = useSentOnce(account, `${caseId}.${owed.stream}.${owed.id}`, () => {
    void message.success(words.duty.recorded);
    setLast(filledIn.at ?? fieldOf(now));
    setList('old');
    recorded();
    void queries.invalidateQueries({ queryKey: ['duty'] }).finally(() => setList('read'));
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
    void queries.invalidateQueries({ queryKey: ['text', caseId] });
  });
  const told = state === 'recorded' || list === 'old' ? last : null;
  // Of what is owed once more nothing that was said of the last time holds.
  const said = last !== null && told === null ? {} : entry;
  const quick = quickOf(owed);
  const [next, top] = [whom.above.at(0), whom.above.at(-1)];
  const filledIn: Entry = {
    at: null,
    to: whom.nameFor(addresseeOf(owed.id) ?? ''),
    organ: (owed.command === 'record-express-report' ? top : next)?.id ?? '',
    takenBy: '',
    head: '',
    number: '',
    news: '',
    way: 'phone',
    ...said,
  };
  const record = () => {
    if (told !== null || filling === 'waits') return;
    const empty = quick?.needed.filter((field) => filledIn[field].trim() === '') ?? [];
    setLacking(empty);
    if (empty.length > 0) return;
    const occurredAt = (filledIn.at === null ? null : instantIn(filledIn.at)) ?? new Date(now).toISOString();
    // Who acts is whoever owes it; a role that is nobody's organ yet leaves it to whoever records.
    const actor = /^\d{6}-/.test(owed.owner) ? { by: { organ: owed.owner, post: by.post } } : {};
    const data = dataOf(owed, filledIn, { by: by.name, content });
    sending.give([{ path: `/api/cases/${caseId}/commands/${owed.command}`, body: { act: { ...actor, occurredAt }, data } }]);
  };
  const change = (part: Partial<Entry>) => {
    setEntry({ ...said, ...part });
    setLast(null);
  };
  return { entry: filledIn, told, lacking, sending, record, change };
}

function TellFields(props: TellProps) {
  const { owed, whom, filling, now } = props;
  const words = useWords();
  const id = useId();
  const { entry, told, lacking, sending, record, change } = useTelling(props);
  const quick = quickOf(owed);
  if (quick === null) return null;
  const locked = sending.state !== 'ready' || told !== null;
  return (
    <>
      <form
        className="tell-fields"
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
      >
        <When id={`${id}-at`} at={entry.at} now={now} told={told} locked={locked} change={change} />
        {quick.fields.map((field) => (
          <SaidField key={field} id={`${id}-${field}`} {...{ field, entry, whom, locked, change }} lacking={lacking.includes(field)} />
        ))}
        {quick.way === 'none' ? null : (
          <div className="tell-field">
            <label htmlFor={`${id}-way`}>{words.duty.way}</label>
            <Select<Way>
              id={`${id}-way`}
              disabled={locked}
              value={entry.way}
              options={ways.map((value) => ({ value, label: words.duty.ways[value] }))}
              onChange={(way) => change({ way })}
            />
          </div>
        )}
        <Button
          htmlType="submit"
          type="primary"
          loading={sending.state === 'sending'}
          disabled={filling === 'waits' || sending.state === 'unanswered' || told !== null}
        >
          {told === null ? words.duty.record : words.duty.recorded}
        </Button>
      </form>
      <SendingFailure sending={sending} />
    </>
  );
}
