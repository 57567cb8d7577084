import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Case, Gate, Task } from '../api/client';
import { Why } from '../accident/why';
import { CommandForm } from '../command/command-form';
import type { Described, InStream } from '../command/command-page';
import { useAvailable, useCatalogue } from '../command/queries';
import { beijingOf, instantShown } from '../format/moment';
import { Mark } from '../parts/mark';
import { Reading } from '../parts/reading';
import { useSession } from '../session/session';
import { useSay, useWords } from '../text/language';
import { itemOf } from '../work/work';
import { Opinions } from './adoption';
import type { Standing } from './standing';
import { answerShown } from './vetting-summary';

// In the order in which they are done.
const ofSupervisor = [
  'circulate-text',
  'record-member-opinion',
  'settle-member-opinion',
  'record-vetting-meeting',
  'agree-vetting',
  'ask-changes',
  'refuse-vetting',
];
const ofPlace = ['record-place-vetting', 'map-role'];

interface Props {
  readonly of: Case;
  /** Null where the rule of the place asks and no supervisor. */
  readonly standing: Standing | null;
  /** The number of the supervision, or `place`. */
  readonly which: string;
  /** The act whose form is open. */
  readonly act: string | null;
}

/** The right of a vetting: who has it, what others said, what may be done, and its form. */
export function VettingActs({ of, standing, which, act }: Props) {
  const { supervision } = useWords();
  const catalogue = useCatalogue();
  const available = useAvailable(of.id);
  return (
    <section className="vetting-right" aria-label={supervision.right}>
      <Reading of={catalogue}>
        {({ procedures }) => (
          <Reading of={available}>
            {({ streams }) => {
              const n = standing?.n ?? 1;
              const procedure = standing === null ? 'investigation' : 'supervision';
              const stream = streams.find((one) => one.procedure === procedure && one.n === n);
              const known = procedures.find((one) => one.procedure === procedure)?.commands ?? [];
              const offered = standing === null ? ofPlace : ofSupervisor;
              const described = offered.flatMap((name) => known.find(({ command }) => command === name) ?? []);
              const due = of.tasks.filter(({ command }) => standing === null && ofPlace.includes(command ?? ''));
              const steps = streams.flatMap(({ options }) => options['steps.ofPlace'] ?? []).map(({ value }) => String(value));
              return (
                <>
                  <div className="sheet">
                    <Chain gates={gatesOf(of, standing, steps)} due={due} steps={steps} />
                    {standing === null ? null : <Said of={standing} />}
                  </div>
                  {stream === undefined ? null : <Choice {...{ of, which, stream, described, act, due }} />}
                </>
              );
            }}
          </Reading>
        )}
      </Reading>
    </section>
  );
}

/** What vets the report before its approval: the own commission, the offices that the rule of the place names, and this supervisor. */
function gatesOf({ gates }: Case, standing: Standing | null, steps: readonly string[]): readonly Gate[] {
  const own = gates.filter(({ gate }) => gate === 'draft-vetted' || steps.includes(gate));
  // Of several supervisions the page is about one.
  const above = gates.filter(({ gate, stream }) => gate === 'supervision-vetting' && (standing === null || stream === standing.stream));
  return [...own, ...above];
}

interface ChainProps {
  readonly gates: readonly Gate[];
  /** The tasks of the steps whose turn it is, by the rule of the place. */
  readonly due: readonly Task[];
  readonly steps: readonly string[];
}

/** The steps that stand before the approval, done and open, with who holds each. */
function Chain({ gates, due, steps }: ChainProps) {
  const words = useWords();
  const say = useSay();
  const { supervision, accident } = words;
  if (gates.length === 0) return null;
  const stands = ({ gate, state, holderText, since }: Gate): string => {
    const [holder, when] = [say(holderText), instantShown(since, words)];
    const turn = due.find(({ id }) => itemOf(id) === gate);
    if (turn?.command === 'map-role') return supervision.unmapped(holder, when);
    // An office whose turn has not come has the text no more than anybody else.
    const later = state === 'shut' && steps.includes(gate) && turn === undefined && due.length > 0;
    return later ? supervision.later : supervision.holds(holder, when);
  };
  return (
    <>
      <h2>{supervision.chain}</h2>
      <ol className="vetting-chain">
        {gates.map((one) => (
          <li
            key={`${one.stream} ${one.gate}`}
            className={one.state === 'open' ? 'met' : 'unmet'}
            aria-current={due.some(({ id }) => itemOf(id) === one.gate) ? 'step' : undefined}
          >
            <Mark kind={one.state === 'open' ? 'check' : 'ring'} /> {say(one.gateText)}
            <div className="quiet">
              {one.state === 'open' ? accident.met : accident.unmet} {stands(one)}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What member bodies say of the version in hand, and how earlier versions were answered. */
function Said({ of }: { readonly of: Standing }) {
  const words = useWords();
  const { supervision } = words;
  const { versions } = of.vetting;
  const inHand = versions.filter(({ sentUpAt }) => sentUpAt !== null).at(-1);
  const before = versions.flatMap(({ version, answers }) => answers.map((answer) => ({ version, answer })));
  return (
    <>
      {inHand === undefined ? null : <Opinions asked={inHand.asked} words={of.words} />}
      {before.length === 0 ? null : (
        <details open>
          <summary>{supervision.before}</summary>
          <ul>
            {before.map(({ version, answer }) => (
              <li key={`${version} ${answer.at}`}>
                {supervision.ofVersion(supervision.nthVersion(version), answerShown(answer, words))}
                {answer.text === null ? null : <div>{answer.text}</div>}
                {answer.points.map(({ point, text }) => (
                  <div key={point}>
                    {point}．{text}
                  </div>
                ))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

interface ChoiceProps {
  readonly of: Case;
  readonly which: string;
  readonly stream: InStream;
  readonly described: readonly Described[];
  readonly act: string | null;
  readonly due: readonly Task[];
}

function Choice({ of, which, stream, described, act, due }: ChoiceProps) {
  const { supervision } = useWords();
  const say = useSay();
  const whyOf = ({ command }: Described) => stream.commands.find((one) => one.command === command)?.why ?? null;
  const possible = described.filter((one) => stream.commands.some(({ command }) => command === one.command) && whyOf(one) === null);
  const impossible = described.filter((one) => whyOf(one) !== null);
  const chosen = described.find(({ command }) => command === act);
  const to = (command: string | undefined) => ({
    to: '/cases/$id/vetting/$n' as const,
    params: { id: of.id, n: which },
    search: (before: object) => ({ ...before, act: command }),
    resetScroll: false,
  });
  return (
    <>
      <div className="sheet">
        <h2>{supervision.doNow}</h2>
        {possible.length === 0 ? (
          <p className="quiet">{supervision.noCommands}</p>
        ) : (
          <p className="vetting-choice">
            {possible.map(({ command, title }) => (
              <Link key={command} {...to(command)} className={command === act ? 'chosen' : undefined} aria-current={command === act}>
                {say(title)}
              </Link>
            ))}
            {chosen === undefined ? null : <Link {...to(undefined)}>{supervision.cancel}</Link>}
          </p>
        )}
        {impossible.length === 0 ? null : (
          <details>
            <summary>{supervision.cannot(impossible.length)}</summary>
            <ul>
              {impossible.map((one) => (
                <li key={one.command}>
                  <Link {...to(one.command)}>{say(one.title)}</Link> <Why why={whyOf(one)} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {chosen === undefined ? null : <Opened key={chosen.command} {...{ of, stream, due }} described={chosen} />}
    </>
  );
}

interface OpenedProps extends Pick<ChoiceProps, 'of' | 'stream' | 'due'> {
  readonly described: Described;
}

function Opened({ of, stream, due, described }: OpenedProps) {
  const say = useSay();
  const { who } = useSession();
  const { day, time } = beijingOf(of.today);
  const { command } = described;
  // What it is about is settled as it is opened: once it is signed, the next task is another.
  const [turn] = useState(() => due.find((task) => task.command === command) ?? null);
  const name = turn === null ? '' : say(turn.ownerText);
  // It is the act of the office whose turn it is, which the rule of the place names and not the command.
  const whose = useMemo(() => {
    const usually = turn === null ? null : { organ: turn.owner, name };
    const commands = stream.commands.map((one) => (one.command === command ? { ...one, usually: one.usually ?? usually } : one));
    return { ...stream, commands };
  }, [stream, command, turn, name]);
  if (who === null) return null;
  // Its bar keeps to the form, and covers nothing of what is read above it.
  return (
    <div>
      <CommandForm
        of={of}
        now={`${day}T${time}`}
        stream={whose}
        described={described}
        who={who}
        item={turn === null ? null : itemOf(turn.id)}
      />
    </div>
  );
}
