import type { SentMessage, StreamStart } from '@app/streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { rows } from './rows';

/** What waits in the outbox of one sender for one receiver, in the sender's order; never empty. */
export interface WaitingMessages {
  readonly to: string;
  /** Of the receiver, which may not be there yet. */
  readonly start: StreamStart;
  readonly sent: readonly SentMessage[];
}

type Row = {
  from_stream: string;
  to_stream: string;
  n: number;
  case_id: string;
  procedure: StreamStart['stream']['procedure'];
  to_n: number;
  body: { place: string } & Omit<SentMessage, 'from' | 'n'>;
};

// Sent but not received after a minute: the signal was lost with Temporal's database, or nobody runs the receiver. It is sent again.
const unheard = `received_at is null and (sent_at is null or sent_at < now() - interval '60 seconds')`;

// A turn that tells a receiver several things tells them at once: that is one task of the engine instead of several.
const atOnce = 10;

const waiting = `
with first as (
  select from_stream, to_stream, n from message m
  where ${unheard}
    and not exists (select 1 from message e where e.from_stream = m.from_stream and e.to_stream = m.to_stream and e.n < m.n and e.sent_at is null)
    and not m.to_stream = any($1)
    and not exists (select 1 from stream s where s.id = m.to_stream and s.stopped_at is not null)
  order by created_at, n limit 1 for update skip locked
)
select m.from_stream, m.to_stream, m.n, m.case_id, m.procedure, m.to_n, m.body from message m
join first using (from_stream, to_stream) where m.n >= first.n and m.n < first.n + ${atOnce} and ${unheard}
order by m.n for update of m`;

const perRound = 50;

// A delivery mostly waits for the engine: so many go on beside each other, each of another sender and receiver.
const lanes = 4;

/** `refused`: this receiver does not take it now; others may be tried. A delivery that throws ends the round: nobody can be reached. */
export type Delivery = 'sent' | 'refused';

/**
 * Delivers what waits, in the sender's order, at least once; the receiver drops repeats. Several relays may run. Each message
 * is locked only for its own delivery: the receiver's turn writes to the very row.
 *
 * @returns how many were sent; those whose delivery failed stay
 */
export async function relayOnce(source: DataSource, deliver: (messages: WaitingMessages) => Promise<Delivery>): Promise<number> {
  const closed: string[] = [];
  let sent = 0;
  // Mostly nothing waits, and one look finds that out.
  if (!(await next())) return 0;
  const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return sent;

  async function lane(): Promise<void> {
    while (sent + closed.length < perRound && (await next()));
  }

  async function next(): Promise<boolean> {
    const done = await source.transaction((manager) => relayNext(manager.queryRunner, closed, deliver));
    if (done === null) return false;
    if (done.delivery === 'sent') sent += done.count;
    else closed.push(done.to);
    return true;
  }
}

async function relayNext(
  runner: QueryRunner | undefined,
  closed: readonly string[],
  deliver: (messages: WaitingMessages) => Promise<Delivery>,
): Promise<{ readonly to: string; readonly delivery: Delivery; readonly count: number } | null> {
  const found = runner === undefined ? [] : await rows<Row>(runner, waiting, [closed]);
  const first = found[0];
  if (first === undefined) return null;
  const delivery = await deliver({ to: first.to_stream, start: startOf(first), sent: found.map(toMessage) });
  if (delivery === 'sent') {
    const key = [first.from_stream, first.to_stream, found.map(({ n }) => n)];
    await runner?.query('update message set sent_at = now() where from_stream = $1 and to_stream = $2 and n = any($3)', key);
  }
  return { to: first.to_stream, delivery, count: found.length };
}

function startOf({ case_id: caseId, procedure, to_n: n, body }: Row): StreamStart {
  return { stream: { caseId, procedure, n }, place: body.place };
}

function toMessage({ from_stream: from, n, body: { place: _of, ...said } }: Row): SentMessage {
  return { from, n, ...said };
}
