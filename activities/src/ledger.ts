import { ApplicationFailure } from '@temporalio/activity';
import { packLoad, procedures } from '@app/domain';
import type { AppendAnswer, AppendRequest, LedgerPort, TurnLookup } from '@app/domain';
import { appendTurn, LedgerShorter, loadStream, lookUpTurn, markStopped, StreamStopped } from '@app/persistence';
import { calendar, lawSheet } from '@app/rules';
import type { DataSource } from 'typeorm';

/** Load and append over one pool of connections. */
export function ledgerActivities(source: DataSource): LedgerPort {
  return {
    load(start) {
      const { procedure } = start.stream;
      const rules = { lawOf: (place: string) => lawSheet(procedure, place), calendar };
      return loadStream(source, procedures[procedure], start, rules, Date.now())
        .then(packLoad)
        .catch((error: unknown) => stop(source, error));
    },
    append: (request) => answered(source, request).catch((error: unknown) => stop(source, error)),
  };
}

function answered(source: DataSource, request: AppendRequest | TurnLookup): Promise<AppendAnswer> {
  return 'events' in request ? appendTurn(source, request) : lookUpTurn(source, request);
}

/**
 * A ledger that lost events must stop the stream; everything else is tried again. The driver's own error carries the
 * parameters of its statement, which are people's acts, and the SDK logs whatever an error carries: so only its text goes on.
 */
async function stop(source: DataSource, error: unknown): Promise<never> {
  if (error instanceof LedgerShorter) {
    await markStopped(source, error.stream);
    throw ApplicationFailure.nonRetryable(error.message, 'ledger-shorter');
  }
  if (error instanceof StreamStopped) throw ApplicationFailure.nonRetryable(error.message, 'stream-stopped');
  throw ApplicationFailure.retryable(error instanceof Error ? error.message : 'unknown', error instanceof Error ? error.name : null);
}
