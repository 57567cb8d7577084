import { ApplicationFailure } from '@temporalio/activity';
import { procedures } from '@app/domain';
import type { LedgerPort } from '@app/domain';
import { appendTurn, LedgerShorter, loadStream, placeOfCase } from '@app/persistence';
import { calendar, lawSheet } from '@app/rules';
import type { DataSource } from 'typeorm';

/** Load and append over one pool of connections. */
export function ledgerActivities(source: DataSource): LedgerPort {
  return {
    async load({ stream, place }) {
      const procedure = procedures[stream.procedure];
      const law = lawSheet(stream.procedure, (await placeOfCase(source, stream.caseId)) ?? place);
      return loadStream(source, procedure, stream, law, calendar, Date.now());
    },
    append: (request) => appendTurn(source, request).catch(stop),
  };
}

/** A ledger that lost events must stop the stream; everything else is tried again. */
function stop(error: unknown): never {
  if (error instanceof LedgerShorter) throw ApplicationFailure.nonRetryable(error.message, 'ledger-shorter');
  throw error;
}
