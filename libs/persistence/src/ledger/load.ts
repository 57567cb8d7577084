import { emptyStream, fold, instant, projectStream, streamId } from '@app/domain';
import type { Installation, LawSheet, Loaded, Procedure, RecordedEvent, StreamRef, StreamState } from '@app/domain';
import type { Calendar } from '@app/calendar';
import type { DataSource } from 'typeorm';
import { eventsAfter } from './events';
import { LedgerShorter } from './ledger-shorter';
import { StreamStopped } from './stream-stopped';
import { row } from '../rows';
import type { Querying } from '../rows';

/** Folds a whole stream from the ledger. */
export async function foldStream(source: Querying, procedure: Procedure, stream: string): Promise<StreamState> {
  const events: readonly RecordedEvent[] = await eventsAfter(source, stream, 0);
  return events.reduce<StreamState>((state, event) => fold(procedure, state, event), emptyStream);
}

export async function installationOf(source: Querying): Promise<Installation> {
  const found = await row<{ kind: Installation }>(source, 'select kind from installation');
  if (found === undefined) throw new Error('The database has no installation row: run `anjian migrate`.');
  return found.kind;
}

/**
 * What a workflow run starts from. `realNow` in ms UTC serves only the first `standing`.
 *
 * @throws LedgerShorter when the stream has fewer events than its row of the read model says
 * @throws StreamStopped when it is marked
 */
export async function loadStream(
  source: DataSource,
  procedure: Procedure,
  ref: StreamRef,
  law: LawSheet,
  calendar: Calendar,
  realNow: number,
): Promise<Loaded> {
  const written = await seqOf(source, streamId(ref));
  const state = await foldStream(source, procedure, streamId(ref));
  // Read in this order: what is written between the two is no loss.
  if (state.seq < written) throw new LedgerShorter(streamId(ref), written, state.seq);
  const world = { now: instant(realNow + state.shift), law, calendar };
  const { nextDueAt, ended } = projectStream(procedure, state, world, ref.caseId);
  return { state, law, calendar, installation: await installationOf(source), standing: { nextDueAt, ended } };
}

async function seqOf(source: Querying, stream: string): Promise<number> {
  const found = await row<{ seq: number; stopped: boolean }>(
    source,
    'select seq, stopped_at is not null as stopped from stream where id = $1',
    [stream],
  );
  if (found?.stopped === true) throw new StreamStopped(stream);
  return found?.seq ?? 0;
}

/** The place on whose law a case stands, or null before it is opened. */
export async function placeOfCase(source: Querying, caseId: string): Promise<string | null> {
  return (await row<{ place: string }>(source, 'select place from "case" where id = $1', [caseId]))?.place ?? null;
}
