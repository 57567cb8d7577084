import canonicalize from 'canonicalize';
import type { Instant } from '@app/calendar';
import type { RegisterChange, RegisterEntry } from '@app/register';
import type { DataSource, QueryRunner } from 'typeorm';
import { chainHash, genesis } from '../ledger/body';
import { row, rows } from '../rows';
import type { Querying } from '../rows';

/** What is recorded; when, and under which number, the ledger says. */
export type NewEntry = Omit<RegisterEntry, 'n' | 'recordedAt'>;

// Any number will do, as long as every release uses the same one.
const registerLock = 4_926_007;

/**
 * Records a change of the register, in one transaction with the streams that are woken for it. Whoever records at the same moment waits, so that
 * what `decide` saw still holds.
 *
 * @param decide says what is recorded and which streams to wake, or throws where it is refused; it runs under the lock, behind whatever others
 * recorded
 */
export async function recordEntry(
  source: DataSource,
  decide: (on: QueryRunner) => Promise<{ readonly entry: NewEntry; readonly toWake: Waking | null }>,
): Promise<RegisterEntry> {
  return source.transaction(async ({ queryRunner }) => {
    if (queryRunner === undefined) throw new Error('A transaction has a query runner.');
    await queryRunner.query('select pg_advisory_xact_lock($1)', [registerLock]);
    const { entry, toWake } = await decide(queryRunner);
    const last = await row<{ n: number; hash: string }>(queryRunner, 'select n, hash from register_entry order by n desc limit 1');
    const now = await row<{ now: Instant }>(queryRunner, 'select anjian_now() as now');
    const whole: RegisterEntry = { ...entry, n: (last?.n ?? 0) + 1, recordedAt: now?.now ?? '' };
    const body = entryText(whole);
    const prevHash = last?.hash ?? genesis;
    await queryRunner.query(
      `insert into register_entry (n, kind, subject, body, entered_by, recorded_at, prev_hash, hash) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [whole.n, whole.change.kind, subjectOf(whole.change), body, whole.enteredBy, whole.recordedAt, prevHash, chainHash(prevHash, body)],
    );
    if (toWake !== null) await markToWake(queryRunner, toWake);
    return whole;
  });
}

/** The streams that something is to wake. */
export interface Waking {
  /** Yields stream ids as `id`. */
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Marks streams that another edition may move. */
export async function markToWake(on: Querying, { sql, values }: Waking): Promise<void> {
  await on.query(
    `insert into stream_to_wake (stream, edition) select found.id, (select n from edition) from (${sql}) found
     on conflict (stream) do update set edition = excluded.edition`,
    [...values],
  );
}

/** The exact text that is stored and hashed (RFC 8785). */
export function entryText(entry: RegisterEntry): string {
  const text = canonicalize(entry);
  if (text === undefined) throw new Error('An entry of the register must be JSON.');
  return text;
}

/** What the entry is about: a code, the id of an organ, of a notice or of a pack. */
export function subjectOf(change: RegisterChange): string {
  if (change.kind === 'place') return change.place.code;
  if (change.kind === 'pack') return change.pack.id;
  return change.kind === 'organ' ? change.organ.id : change.notice.id;
}

/** The ledger of the register, the newest first. @param subject one code, id or notice; null for all */
export async function registerEntries(on: Querying, subject: string | null, limit: number): Promise<readonly RegisterEntry[]> {
  const found = await rows<{ body: string }>(
    on,
    'select body from register_entry where $1::text is null or subject = $1 order by n desc limit $2',
    [subject, limit],
  );
  return found.map(({ body }) => JSON.parse(body) as RegisterEntry);
}
