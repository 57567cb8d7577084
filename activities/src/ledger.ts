import { ApplicationFailure } from '@temporalio/activity';
import { procedures } from '@app/domain';
import type { AppendAnswer, AppendRequest, LedgerPort, TurnLookup } from '@app/domain';
import { appendTurn, LedgerShorter, loadStream, lookUpTurn, markStopped, StreamStopped } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { lawBook, tellingOnce } from './law-books';

/** Load and append over one pool of connections. */
export function ledgerActivities(source: DataSource): LedgerPort {
  const tell = tellingOnce();
  return {
    load(start) {
      const { procedure } = start.stream;
      return loadStream(source, procedures[procedure], start, (place) => lawBook(procedure, place), Date.now())
        .then((loaded) => ({ ...loaded, book: tell(loaded.book) }))
        .catch((error: unknown) => stop(source, error));
    },
    append: (request) => answered(source, request).catch((error: unknown) => stop(source, error)),
  };
}

async function answered(source: DataSource, request: AppendRequest | TurnLookup): Promise<AppendAnswer> {
  if ('events' in request) return appendTurn(source, request);
  const answer = await lookUpTurn(source, request);
  if (request.book === 'held') return answer;
  return { ...answer, book: lawBook(request.stream.procedure, answer.standing.place ?? request.place) };
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
