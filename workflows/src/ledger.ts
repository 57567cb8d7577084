import { ApplicationFailure, proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { LedgerPort } from '@app/domain';

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
 * A local activity costs no workflow task; when the database does not answer it would, so a regular activity waits
 * for it instead, however long (temporal.md E3). Both may have run: the ledger knows the turn.
 */
export const ledger: LedgerPort = {
  load: (start) => local.load(start).catch((error: unknown) => patiently(error, () => regular.load(start))),
  append: (request) => local.append(request).catch((error: unknown) => patiently(error, () => regular.append(request))),
};

/** Whether the answer of the next call stands in the history already; after the heartbeat of a workflow task it may not. */
export function isReplay(): boolean {
  return workflowInfo().unsafe.isReplayingHistoryEvents;
}

function patiently<T>(error: unknown, again: () => Promise<T>): Promise<T> {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof ApplicationFailure && cause.nonRetryable === true) throw cause;
  return again();
}
