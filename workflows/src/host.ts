import { allHandlersFinished, ApplicationFailure, condition, continueAsNew, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import { advanceCommand, isStreamStart, streamId } from '@app/streams';
import type { Position, ProcedureKind, StreamStart, TurnAnswer } from '@app/streams';
import { strangerCame } from './alarms';
import { openInbox } from './inbox';
import type { Entry } from './inbox';
import { takeTurn } from './ledger';
import { createTimer } from './timer';

// Up to 10 updates that the server has let in beside may follow, and reminders that are overdue: then a run is longer.
const turnsPerRun = 40;

/**
 * Runs one procedure of one case: an inbox in order, one writer, durable time. What a turn comes to is decided beside the ledger, by the
 * law and the clock of that moment; the run holds a place in the ledger and no content, so no change of law or code meets a replay.
 */
export async function runProcedure(procedure: ProcedureKind, updates: readonly string[], given: unknown): Promise<void> {
  let turns = 0;
  const inbox = openInbox(updates, () => turns >= turnsPerRun);
  const { stream, place, known: before } = demandStart(procedure, given);
  const timer = createTimer(streamId(stream));
  let known: Position | null = before ?? null;
  let heard: TurnAnswer['heard'] | null = null;
  let ended = false;
  // A fresh run begins with the command that started it, or with a look at the ledger.
  let timeFirst = false;
  let advances: (() => void)[] = [];

  for (;;) {
    const time = timeFirst || timer.isDue() || inbox.wasWoken();
    const entry = time ? null : inbox.take(heard);
    if (time || entry !== null || heard === null) {
      const answer = await takeTurn({ stream, place, known, turn: entry?.turn ?? { kind: 'time' } });
      turns += 1;
      known = { seq: answer.seq, hash: answer.hash };
      ({ heard, ended } = answer);
      timeFirst = answer.outcome === 'time-first';
      timer.expect(answer.wait);
      setCurrentDetails(inWords(answer));
      if (entry !== null) settle(entry, answer);
      continue;
    }
    for (const answer of advances) answer();
    advances = [];
    if (!ended && turns < turnsPerRun && !timer.isAtRest(turns) && !workflowInfo().continueAsNewSuggested) {
      timer.arm(turns);
      await condition(() => timer.rang() || inbox.isReady(heard));
      continue;
    }
    // A workflow task of its own: an update answered in the task that ends a run can be lost (temporal #6375).
    if (await condition(() => inbox.isReady(heard), 10)) continue;
    await condition(() => inbox.isReady(heard) || allHandlersFinished());
    if (inbox.isReady(heard)) continue;
    if (ended) return;
    await continueAsNew<(start: StreamStart) => Promise<void>>({ stream, place, known });
  }

  function settle(entry: Entry, { outcome, receipt }: TurnAnswer): void {
    if (outcome === 'time-first') inbox.putBack(entry);
    // A message that left nothing is sent again by its sender.
    else if (receipt === null) return;
    // An advance is answered when all rungs up to its target have fired.
    else if (entry.turn.command.name === advanceCommand) advances.push(() => entry.answer(receipt));
    else entry.answer(receipt);
  }
}

/** @throws ApplicationFailure, which ends the run, when the start is not one of ours for this very workflow */
function demandStart(procedure: ProcedureKind, given: unknown): StreamStart {
  const ours = isStreamStart(given, procedure) && streamId(given.stream) === workflowInfo().workflowId;
  if (ours) return given;
  strangerCame('start', procedure);
  throw ApplicationFailure.nonRetryable('Not a start of ours.', 'stranger');
}

/** For Temporal's own page of the run: no personal data. */
function inWords({ stage, ended, wait }: TurnAnswer): string {
  if (ended) return 'ended';
  const next = wait === null ? 'no reminder comes' : `next reminder: ${wait.what} at ${wait.until}`;
  return `stage: ${stage}\n\n${next}\n\nwaits for: a command, a message${wait === null ? '' : ', the reminder'}`;
}
