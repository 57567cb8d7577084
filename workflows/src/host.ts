import { allHandlersFinished, condition, continueAsNew, defineQuery, setHandler, workflowInfo } from '@temporalio/workflow';
import { advanceCommand, reject, streamId } from '@app/domain';
import type { Procedure, StreamStart } from '@app/domain';
import { createAlarm } from './alarm';
import { heldOf } from './held';
import type { Held } from './held';
import { isReady, openInbox, takeNext } from './inbox';
import { ledger } from './ledger';
import { hasMoved, settleIn } from './move';
import { dueAt, isAtRest, isDue, isOver, phaseOf, restAt } from './standing';
import { refusal, takeTurn } from './take-turn';

// Up to 10 updates that the server has let in beside may follow: a run never has more than 50 turns to replay.
const turnsPerRun = 40;

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
  const queue = openInbox(procedure, (command) => {
    if (turns >= turnsPerRun) return reject('retry-later');
    return held === null ? null : refusal(procedure, held, command);
  });
  setHandler(standingQuery, () => (held === null ? null : { state: held.state, standing: held.standing }));
  let now: Held = heldOf(await ledger.load(start));
  held = now;
  const alarm = createAlarm();
  const phase = phaseOf(streamId(start.stream));
  let advances: (() => void)[] = [];
  let lastTurnAt = Date.now();

  for (;;) {
    const pending = isDue(now) ? null : takeNext(queue, now.state.heard);
    if (pending !== undefined) {
      const { after, receipt } = await takeTurn(procedure, start, now, pending);
      held = now = after;
      turns += 1;
      if (hasMoved(now)) {
        held = now = await settleIn(procedure, start);
        turns += 1;
      }
      lastTurnAt = Date.now();
      // An advance is answered when all rungs up to its target have fired.
      if (pending?.command.name === advanceCommand) advances.push(() => pending.answer(receipt));
      else pending?.answer(receipt);
      continue;
    }
    for (const answer of advances) answer();
    advances = [];
    const heard = now.state.heard;
    if (!isOver(now) && turns < turnsPerRun && !isAtRest(turns, lastTurnAt) && !workflowInfo().continueAsNewSuggested) {
      alarm.set(Math.min(dueAt(now, phase), restAt(turns, phase) ?? Infinity));
      await condition(() => alarm.rang() || isReady(queue, heard));
      continue;
    }
    // A workflow task of its own: an update answered in the task that ends a run can be lost (temporal #6375).
    if (await condition(() => isReady(queue, heard), 10)) continue;
    await condition(() => isReady(queue, heard) || allHandlersFinished());
    if (isReady(queue, heard)) continue;
    if (isOver(now)) return;
    await continueAsNew<(start: StreamStart) => Promise<void>>(start);
  }
}
