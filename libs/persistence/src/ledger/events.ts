import { emptyStream, fold } from '@app/domain';
import type { Procedure, RecordedEvent, StreamState } from '@app/domain';
import { eventOf } from './body';
import { rows } from '../rows';
import type { Querying } from '../rows';

/** Folds a whole stream from the ledger: what `verify` and tests compare with. */
export async function foldStream(source: Querying, procedure: Procedure, stream: string): Promise<StreamState> {
  const found = await rows<{ body: string }>(source, 'select body from ledger where stream = $1 order by seq', [stream]);
  const events: readonly RecordedEvent[] = found.map(({ body }) => eventOf(body));
  return events.reduce<StreamState>((state, event) => fold(procedure, state, event), emptyStream);
}
