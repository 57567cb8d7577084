import type { SentMessage, StreamStart } from '@app/streams';
import type { DataSource, QueryRunner } from 'typeorm';
import { row } from './rows';

/** A message of the outbox that waits for delivery. */
export interface WaitingMessage {
  readonly to: string;
  /** Of the receiver, which may not be there yet. */
  readonly start: StreamStart;
  readonly sent: SentMessage;
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
const waiting = `
select from_stream, to_stream, n, case_id, procedure, to_n, body from message m
where received_at is null and (sent_at is null or sent_at < now() - interval '60 seconds')
  and not exists (select 1 from message e where e.from_stream = m.from_stream and e.to_stream = m.to_stream and e.n < m.n and e.sent_at is null)
  and not m.to_stream = any($1)
  and not exists (select 1 from stream s where s.id = m.to_stream and s.stopped_at is not null)
order by created_at, n limit 1 for update skip locked`;

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
export async function relayOnce(source: DataSource, deliver: (message: WaitingMessage) => Promise<Delivery>): Promise<number> {
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
    if (done.delivery === 'sent') sent += 1;
    else closed.push(done.to);
    return true;
  }
}

async function relayNext(
  runner: QueryRunner | undefined,
  closed: readonly string[],
  deliver: (message: WaitingMessage) => Promise<Delivery>,
): Promise<{ readonly to: string; readonly delivery: Delivery } | null> {
  const found = runner && (await row<Row>(runner, waiting, [closed]));
  if (found === undefined) return null;
  const message = toMessage(found);
  const delivery = await deliver(message);
  if (delivery === 'sent') {
    const key = [message.sent.from, message.to, message.sent.n];
    await runner?.query('update message set sent_at = now() where from_stream = $1 and to_stream = $2 and n = $3', key);
  }
  return { to: message.to, delivery };
}

function toMessage(found: Row): WaitingMessage {
  const stream = { caseId: found.case_id, procedure: found.procedure, n: found.to_n };
  const { place, ...said } = found.body;
  return { to: found.to_stream, start: { stream, place }, sent: { from: found.from_stream, n: found.n, ...said } };
}
