import { ApplicationFailure } from '@temporalio/activity';
import { procedures } from '@app/domain';
import type { LedgerPort } from '@app/domain';
import { appendTurn, LedgerShorter, loadStream, placeOfCase } from '@app/persistence';
import { calendar, lawSheet } from '@app/rules';
import type { DataSource } from 'typeorm';

/** Load and append over one pool of connections. */
export function ledgerActivities(source: DataSource): LedgerPort {
  return {
    load({ stream, place }) {
      const procedure = procedures[stream.procedure];
      return placeOfCase(source, stream.caseId)
        .then((known) => loadStream(source, procedure, stream, lawSheet(stream.procedure, known ?? place), calendar, Date.now()))
        .catch(stop);
    },
    append: (request) => appendTurn(source, request).catch(stop),
  };
}

/**
 * A ledger that lost events must stop the stream; everything else is tried again. The driver's own error carries the
 * parameters of its statement, which are people's acts, and the SDK logs whatever an error carries: so only its text goes on.
 */
function stop(error: unknown): never {
  if (error instanceof LedgerShorter) throw ApplicationFailure.nonRetryable(error.message, 'ledger-shorter');
  throw ApplicationFailure.retryable(error instanceof Error ? error.message : 'unknown', error instanceof Error ? error.name : null);
}
