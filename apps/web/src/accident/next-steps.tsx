import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { livesBeside } from './accident-search';
import type { Case } from '../api/client';
import { instantShown } from '../format/moment';
import { useSay, useWords } from '../text/language';
import type { CaseCommand } from './available';
import { CommandLink } from './command-link';
import { Why } from './why';

const mostDue = 8;
const mostWaiting = 3;

interface Props {
  readonly of: Case;
  readonly commands: readonly CaseCommand[] | undefined;
}

/** What may be done next, and what would be next but waits for somebody. */
export function NextSteps({ of, commands }: Props) {
  const words = useWords();
  const { accident } = words;
  if (commands === undefined)
    return (
      <div role="status" aria-label={words.shell.loading}>
        <Skeleton active={false} paragraph={{ rows: 1 }} title={false} />
      </div>
    );
  const next = commands.filter(({ group }) => group === 'next');
  const due = commands.filter(({ group }) => group === 'due');
  const waiting = waitingOf(commands);
  return (
    <section className="next-steps" aria-label={accident.next}>
      {next.length + due.length === 0 ? <p className="quiet">{accident.nothingNext}</p> : null}
      {next.length === 0 ? null : <Row title={accident.nextOnes}>{stepsOf(of, next, 'main')}</Row>}
      {due.length === 0 ? null : (
        <Row title={accident.dueOnes}>
          {stepsOf(of, due.slice(0, mostDue), 'due')}
          {due.length > mostDue ? (
            <details className="more-steps">
              <summary>{accident.moreDue(due.length - mostDue)}</summary>
              <div>{stepsOf(of, due.slice(mostDue), 'due')}</div>
            </details>
          ) : null}
        </Row>
      )}
      {waiting.length === 0 ? null : (
        <Row title={accident.waitingOnes}>
          {waiting.map((command) => (
            <div key={keyOf(command)} className="waiting">
              <CommandLink id={of.id} command={command} /> <Why why={command.why} />
            </div>
          ))}
        </Row>
      )}
    </section>
  );
}

export const keyOf = ({ stream, command }: CaseCommand): string => `${stream}/${command}`;

function stepsOf(of: Case, commands: readonly CaseCommand[], kind: 'main' | 'due') {
  return commands.map((command) => <Step key={keyOf(command)} of={of} command={command} kind={kind} />);
}

// Of a step that has been gone, or that no longer belongs to the stage, there is nothing to wait for.
const behind = ['already-done', 'wrong-stage'];

/** What stands against the steps ahead on the usual way, the nearest first, and against whatever a precondition blocks. */
function waitingOf(commands: readonly CaseCommand[]): readonly CaseCommand[] {
  const ahead = commands.filter(({ why, way }) => why !== null && (why.gate !== undefined || (way !== null && !behind.includes(why.code))));
  const beside = ({ procedure }: CaseCommand): number => (livesBeside(procedure) ? 1 : 0);
  return ahead.sort((a, b) => beside(a) - beside(b) || (a.way ?? -1) - (b.way ?? -1)).slice(0, mostWaiting);
}

function Row({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="next-row">
      <h2>{title}</h2>
      <div>{children}</div>
    </div>
  );
}

/** A command with the task that waits for it: whose it is, and since when. */
function Step({ of, command, kind }: { readonly of: Case; readonly command: CaseCommand; readonly kind: 'main' | 'due' }) {
  const words = useWords();
  const say = useSay();
  const task = of.tasks.find((one) => one.stream === command.stream && one.command === command.command);
  const title = task === undefined ? undefined : words.accident.waitsFor(say(task.ownerText), instantShown(task.since, words));
  return (
    <span className="step" title={title}>
      <CommandLink id={of.id} command={command} className={kind === 'main' ? 'step-main' : 'step-due'} />
      {task === undefined ? null : <span className="quiet">{say(task.ownerText)}</span>}
    </span>
  );
}
