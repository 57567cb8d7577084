import { emptyStream, fold, instant, projectStream, streamId } from '@app/domain';
import type { Installation, LawBook, Loaded, Procedure, RecordedEvent, StreamStart, StreamState } from '@app/domain';
import type { DataSource } from 'typeorm';
import { eventOf } from './body';
import { eventsAfter } from './events';
import { LedgerShorter } from './ledger-shorter';
import { StreamStopped } from './stream-stopped';
import { prepared } from '../prepared';
import { row } from '../rows';
import type { Querying } from '../rows';

const noInstallation = 'The database has no installation row: run `anjian migrate`.';

/** Folds a whole stream from the ledger. */
export async function foldStream(source: Querying, procedure: Procedure, stream: string): Promise<StreamState> {
  const events: readonly RecordedEvent[] = await eventsAfter(source, stream, 0);
  return events.reduce<StreamState>((state, event) => fold(procedure, state, event), emptyStream);
}

export async function installationOf(source: Querying): Promise<Installation> {
  const found = await row<{ kind: Installation }>(source, 'select kind from installation');
  if (found === undefined) throw new Error(noInstallation);
  return found.kind;
}

// All of it from one snapshot, and in one round trip. A list of texts, so that the bodies stay as they stand in the ledger.
const whole = {
  name: 'load',
  text: `
select c.place, s.seq, s.stopped_at is not null as stopped, (select kind from installation) as installation,
  (select coalesce(json_agg(body order by seq), '[]') from ledger where stream = asked.stream) as bodies
from (select $1::text as stream, $2::uuid as case_id) asked left join stream s on s.id = asked.stream left join "case" c on c.id = asked.case_id`,
};

type Written = { place: string | null; seq: number | null; stopped: boolean; installation: Installation | null; bodies: readonly string[] };

/**
 * What a workflow run starts from. `realNow` in ms UTC serves only the first `standing`; `start.place` only before the
 * case is recorded.
 *
 * @throws LedgerShorter when the stream has fewer events than its row of the read model says
 * @throws StreamStopped when it is marked
 */
export async function loadStream(
  source: DataSource,
  procedure: Procedure,
  start: StreamStart,
  bookOf: (place: string) => LawBook,
  realNow: number,
): Promise<Loaded & { readonly book: LawBook }> {
  const stream = streamId(start.stream);
  const { place, seq, stopped, installation, bodies } = await written(source, stream, start.stream.caseId);
  if (stopped) throw new StreamStopped(stream);
  const state = bodies.map(eventOf).reduce<StreamState>((folded, event) => fold(procedure, folded, event), emptyStream);
  if (state.seq < (seq ?? 0)) throw new LedgerShorter(stream, seq ?? 0, state.seq);
  const there = place ?? start.place;
  const book = bookOf(there);
  const world = { ...book, now: instant(realNow + state.shift) };
  const { nextDueAt, ended } = projectStream(procedure, state, world, start.stream.caseId);
  return { state, place: there, book, installation, standing: { nextDueAt, ended } };
}

async function written(source: DataSource, stream: string, caseId: string): Promise<Written & { installation: Installation }> {
  const runner = source.createQueryRunner();
  try {
    const [found] = await prepared<Written>(runner, whole, [stream, caseId]);
    if (found === undefined || found.installation === null) throw new Error(noInstallation);
    return { ...found, installation: found.installation };
  } finally {
    await runner.release();
  }
}

/** The place on whose law a case stands, or null before it is opened. */
export async function placeOfCase(source: Querying, caseId: string): Promise<string | null> {
  return (await row<{ place: string }>(source, 'select place from "case" where id = $1', [caseId]))?.place ?? null;
}
