import { allHandlersFinished, condition, continueAsNew, defineQuery, setHandler, workflowInfo } from '@temporalio/workflow';
import { advanceCommand, reject } from '@app/domain';
import type { Procedure, Receipt, StreamStart } from '@app/domain';
import { ledger } from './ledger';
import { isReady, openInbox, takeNext } from './inbox';
import { refusal, takeTurn } from './take-turn';
import type { Held } from './held';

// Up to 10 updates that the server has let in beside may follow: a run never has more than 50 turns to replay.
const turnsPerRun = 40;
const longestWaitMs = 30 * 24 * 3_600_000;

/** For diagnosis and replay tests: what the run holds. Readers of cases ask Postgres. */
export const standingQuery = defineQuery<Pick<Held, 'state' | 'standing'> | null>('standing');

/**
 * Runs one procedure of one case: due rungs first, then commands and messages, one turn each. Each turn is written to the
 * ledger, and state is folded only from what the ledger answered. Knows no law. Temporal commands depend only on what
 * `load` and `append` answered, so that a replay by another release takes the same way.
 */
export async function runProcedure(procedure: Procedure, start: StreamStart): Promise<void> {
  let held: Held | null = null;
  let turns = 0;
  let advances: (() => void)[] = [];
  const queue = openInbox(procedure, (command) => {
    if (turns >= turnsPerRun) return reject('retry-later');
    return held === null ? null : refusal(procedure, held, command);
  });
  setHandler(standingQuery, () => (held === null ? null : { state: held.state, standing: held.standing }));
  let now: Held = { ...(await ledger.load(start)), shown: null };
  held = now;

  for (;;) {
    const pending = isDue(now) ? null : takeNext(queue, now.state.heard);
    if (pending !== undefined) {
      const { after, receipt } = await takeTurn(procedure, start, now, pending);
      held = now = after;
      turns += 1;
      const answer = answerTo(pending, receipt);
      if (pending?.command.name === advanceCommand) advances.push(answer);
      else answer();
      continue;
    }
    for (const answer of advances) answer();
    advances = [];
    const leaving = isOver(now, turns) || turns >= turnsPerRun || workflowInfo().continueAsNewSuggested;
    // Before the run ends it waits for a workflow task of its own: an update answered in the task that ends a run can be lost (temporal #6375).
    const waitMs = leaving ? 10 : untilDue(now);
    const state = now.state;
    if ((await condition(() => isReady(queue, state.heard), waitMs)) || !leaving) continue;
    await condition(allHandlersFinished);
    if (isReady(queue, state.heard)) continue;
    if (isOver(now, turns)) return;
    await continueAsNew<(start: StreamStart) => Promise<void>>(start);
  }
}

function answerTo(pending: { answer: (receipt: Receipt) => void } | null, receipt: Receipt): () => void {
  return () => pending?.answer(receipt);
}

function isDue(held: Held): boolean {
  return held.standing.nextDueAt !== null && untilDue(held) <= 0;
}

function untilDue(held: Held): number {
  if (held.standing.nextDueAt === null) return longestWaitMs;
  return Math.min(longestWaitMs, Date.parse(held.standing.nextDueAt) - (Date.now() + held.state.shift));
}

/** Closed, or never opened (its opening was refused). A later command or message starts the workflow again. */
function isOver(held: Held, turns: number): boolean {
  return held.standing.ended || (held.state.seq === 0 && turns > 0);
}
