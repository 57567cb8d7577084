import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { useState } from 'react';
import { instantShown } from '../format/moment';
import { useSession } from '../session/session';
import { useSay, useWords } from '../text/language';
import { Duplicates } from './duplicates';
import type { DutyAccident, Owed } from './duty-query';
import { LevelLine } from './level-line';
import { nowOfCase, useNow } from './now';
import { TellLine } from './tell-line';
import { Texts, textQuery } from './texts';
import { useWhom } from './whom';

interface Props {
  readonly accident: DutyAccident;
  /** When it was read, in ms of this desk. */
  readonly readAt: number;
}

/** One accident as the duty desk works on it: how grave it may be, whom to tell, the texts, and what else may be the same. */
export function AccidentSheet({ accident, readAt }: Props) {
  const words = useWords();
  const { case: line, steps } = accident;
  const followUps = steps.filter(({ kind }) => kind === 'follow-up').length;
  return (
    <section className="sheet accident-sheet" aria-label={line.name}>
      <h2>
        {line.name}{' '}
        <Link className="accident-open" to="/cases/$id" params={{ id: line.id }}>
          {words.duty.open}
        </Link>
      </h2>
      <LevelLine line={line} />
      <div className="accident-parts">
        <div>
          <ToTell key={line.id} accident={accident} readAt={readAt} />
          <Told accident={accident} />
        </div>
        <div>
          <h3>{words.duty.texts}</h3>
          <Texts key={line.id} caseId={line.id} followUps={followUps} />
          <Duplicates caseId={line.id} />
        </div>
      </div>
    </section>
  );
}

function ToTell({ accident, readAt }: Props) {
  const words = useWords();
  const { who } = useSession();
  const { case: line, owed, recipients } = accident;
  const whom = useWhom(line.place);
  const now = nowOfCase(line.today, readAt, useNow());
  const text = useQuery(textQuery(line.id, 'express-phone'));
  const [typed, setTyped] = useState<string | null>(null);
  const [recorded, setRecorded] = useState<readonly Recorded[]>([]);
  if (who === null) return null;
  const content = typed ?? text.data?.text ?? '';
  // Before they are read, a press would record that nothing was told, to nobody.
  const filling = whom.state === 'reading' || (typed === null && text.isLoading) ? ('waits' as const) : ('filled' as const);
  const by = { name: who.name, post: who.post };
  const common = { caseId: line.id, whom, account: who.account, by, content, filling, now };
  const stream = owed[0]?.stream ?? `investigation/${line.id}`;
  const others = recipients.filter(({ addressee }) => addressee === 'other').flatMap(({ told }) => told).length;
  const branch: Owed = {
    stream,
    id: `record-notice:other:${others}`,
    title: { zh: words.duty.branch, en: words.duty.branch },
    owner: owed.find(({ command }) => command === 'record-notice')?.owner ?? who.organ,
    ownerText: { zh: words.duty.branchNote, en: words.duty.branchNote },
    command: 'record-notice',
    since: line.openedAt,
    limit: null,
  };
  const lines = linesOf([...byUrgency(owed), branch], recorded);
  const record = (done: Owed) =>
    setRecorded([...recorded, { owed: done, index: lines.findIndex((line) => keyOf(line.owed) === keyOf(done)) }]);
  return (
    <>
      <h3>{words.duty.tell}</h3>
      <p className="quiet">{owed.length === 0 ? words.duty.allTold : words.duty.tellHint}</p>
      <label className="tell-content">
        <span>{words.duty.content}</span>
        <Input.TextArea rows={4} maxLength={4000} value={content} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <ul className="tell-list">
        {lines.map((line) => (
          <TellLine key={keyOf(line.owed)} {...line} {...common} recorded={() => record(line.owed)} />
        ))}
      </ul>
    </>
  );
}

interface Recorded {
  readonly owed: Owed;
  /** Its place in the list when it was recorded. */
  readonly index: number;
}

const keyOf = ({ stream, id }: Owed): string => `${stream}:${id}`;

/** What is owed, and in its old place what was recorded here: no line may slide under a finger that is about to press again. */
function linesOf(owed: readonly Owed[], recorded: readonly Recorded[]) {
  const lines: { owed: Owed; state: 'owed' | 'recorded' }[] = owed.map((one) => ({ owed: one, state: 'owed' }));
  const gone = recorded.filter((one) => !owed.some((still) => keyOf(still) === keyOf(one.owed)));
  for (const { owed: one, index } of [...gone].sort((left, right) => left.index - right.index))
    if (!lines.some((line) => keyOf(line.owed) === keyOf(one))) lines.splice(index, 0, { owed: one, state: 'recorded' });
  return lines;
}

// What has a whole day, beside what the law wants at once.
const perDay: readonly string[] = ['record-follow-up-report', 'record-statistics-entry'];

/** What runs in hours, then what is due at once and has no hour, then what has a day. */
function byUrgency(owed: readonly Owed[]): readonly Owed[] {
  const rank = ({ command, limit }: Owed): number => (perDay.includes(command) ? 2 : limit === null ? 1 : 0);
  return [...owed].sort((left, right) => rank(left) - rank(right));
}

/** What has been told and sent up by now, in the order of time. */
function Told({ accident: { recipients, steps } }: { readonly accident: DutyAccident }) {
  const words = useWords();
  const say = useSay();
  const given = recipients.flatMap(({ text, told }) =>
    told.map((one) => ({ ...one, what: say(text), toName: one.toName ?? words.duty.withheld })),
  );
  const sent = steps.map((step) => ({ ...step, what: say(step.kindText), toName: step.toName ?? step.byName }));
  const all = [...given, ...sent].sort((left, right) => left.at.localeCompare(right.at));
  return (
    <>
      <h3>{words.duty.told}</h3>
      {all.length === 0 ? <p className="quiet">{words.duty.untold}</p> : null}
      <ol className="told-list">
        {all.map(({ at, what, toName, wayText, takenBy, from }) => (
          <li key={`${at}${what}${toName}`}>
            <strong>{what}</strong>
            <span>{instantShown(at, words)}</span>
            <span>
              {[toName, takenBy ?? '', wayText === null ? '' : say(wayText)].filter((part) => part !== '').join(words.duty.listComma)}
            </span>
            {from === null ? null : <span className="quiet">{words.duty.toldBy(from)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
