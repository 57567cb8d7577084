import { ApplicationFailure, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import { isTurnAnswer } from '@app/streams';
import type { LedgerPort, TurnAnswer, TurnAsk } from '@app/streams';
import { strangerCame } from './alarms';

const local = proxyLocalActivities<LedgerPort>({
  startToCloseTimeout: '2 seconds',
  scheduleToCloseTimeout: '5 seconds',
  retry: { maximumAttempts: 3, initialInterval: '100 milliseconds' },
});

const regular = proxyActivities<LedgerPort>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '500 milliseconds', backoffCoefficient: 2, maximumInterval: '10 seconds' },
});

/**
 * Takes a turn. A local activity costs no workflow task; when the database does not answer it would, so a regular activity waits for it
 * instead, however long. Both may have run: the ledger knows the turn. A regular activity that waits can be completed by whoever
 * reaches Temporal: what is no answer of ours is asked again.
 */
export async function takeTurn(ask: TurnAsk): Promise<TurnAnswer> {
  for (;;) {
    const answer: unknown = await local.takeTurn(ask).catch((error: unknown) => patiently(error, ask));
    if (isTurnAnswer(answer)) return answer;
    strangerCame('answer', ask.turn.kind);
  }
}

function patiently(error: unknown, ask: TurnAsk): Promise<TurnAnswer> {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof ApplicationFailure && cause.nonRetryable === true) throw cause;
  return regular.takeTurn(ask);
}
