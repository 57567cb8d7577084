import { streamId } from '@app/domain';
import type { AppendRequest, Receipt, RecordedEvent } from '@app/domain';
import type { PoolClient } from 'pg';
import type { QueryRunner } from 'typeorm';
import { bodyOf, chainHash } from './body';
import { filedDocuments } from './filed-documents';
import type { Head } from './head';
import type { OutgoingMessage } from './outgoing';

type LedgerRow = { readonly caseSeq: number; readonly hash: string } & Readonly<Record<string, string | number>>;

export interface Turn {
  readonly request: AppendRequest;
  readonly head: Head;
  readonly events: readonly RecordedEvent[];
  readonly receipt: Receipt;
  readonly messages: readonly OutgoingMessage[];
}

/**
 * Everything that a turn changes, in one statement: a round trip costs more than the work. A refused turn
 * writes only its refusal; the read model stands as it did.
 */
export async function writeTurn(runner: QueryRunner, turn: Turn): Promise<void> {
  const entries = ledgerEntries(turn);
  const last = entries.at(-1);
  const { request, receipt } = turn;
  const stream = streamId(request.stream);
  const seen = turn.events.some((event) => event.kind === 'command.refused') && turn.head.streamSeq > 0 ? null : request.projection;
  // By name, so that the server plans it once a session: TypeORM has no call for that.
  const client = (await runner.connect()) as PoolClient;
  const values = [
    request.stream.caseId,
    stream,
    JSON.stringify(entries),
    JSON.stringify(receipt),
    last?.caseSeq ?? turn.head.caseSeq,
    last?.hash ?? turn.head.hash,
    request.seq + turn.events.length,
    JSON.stringify({ procedure: request.stream.procedure, n: request.stream.n, ...(seen ?? {}) }),
    seen !== null,
    JSON.stringify(turn.messages),
    JSON.stringify(
      turn.events.filter((event) => event.kind === 'rung.fired').map((event) => ({ ...event.data, firedAt: event.recordedAt })),
    ),
    heardFrom(request.turnId),
    JSON.stringify(filedDocuments(turn.events)),
  ];
  await client.query({ name: 'write-turn', text: sql, values });
}

const sql = `
with args as (select $1::uuid as case_id, $2::text as stream, $8::jsonb as view, $9::boolean as shown),
entries as (insert into ledger (case_id, case_seq, stream, seq, turn_id, kind, version, body, actor, occurred_at, recorded_at, prev_hash, hash)
  select a.case_id, e."caseSeq", a.stream, e.seq, e."turnId", e.kind, e.version, e.body, e.actor, e."occurredAt", e."recordedAt", e."prevHash", e.hash
  from args a, jsonb_to_recordset($3::jsonb) as e("caseSeq" bigint, seq int, "turnId" text, kind text, version int, body text, actor text,
    "occurredAt" timestamptz, "recordedAt" timestamptz, "prevHash" text, hash text)),
receipts as (insert into receipt (stream, turn_id, hash, outcome, rejection, from_seq, to_seq)
  select a.stream, r."turnId", r.hash, r.outcome, nullif(r.rejection, 'null'), r."fromSeq", r."toSeq"
  from args a, jsonb_to_record($4::jsonb) as r("turnId" text, hash text, outcome text, rejection jsonb, "fromSeq" int, "toSeq" int)),
heads as (update case_head set case_seq = $5, hash = $6 where case_id = $1),
streams as (insert into stream as s (id, case_id, procedure, n, seq, stage, ended, shift, next_due_at)
  select a.stream, a.case_id, view->>'procedure', (view->>'n')::int, $7::int, coalesce(view->>'stage', ''), coalesce((view->>'ended')::boolean, false),
    coalesce((view->>'shift')::bigint, 0), (view->>'nextDueAt')::timestamptz from args a
  on conflict (id) do update set seq = excluded.seq,
    stage = case when $9 then excluded.stage else s.stage end, ended = case when $9 then excluded.ended else s.ended end,
    shift = case when $9 then excluded.shift else s.shift end, next_due_at = case when $9 then excluded.next_due_at else s.next_due_at end),
summaries as (update "case" c set name = view->'summary'->>'name', place = view->'summary'->>'place', level = view->'summary'->>'level',
    stage = view->'summary'->>'stage', occurred_at = (view->'summary'->>'occurredAt')::timestamptz
  from args a where c.id = a.case_id and a.shown and jsonb_typeof(view->'summary') = 'object'),
old_clocks as (delete from clock k using args a where k.stream = a.stream and a.shown
  and (((view->>'whole')::boolean and not exists (select 1 from jsonb_array_elements(view->'clocks') c where c->>'id' = k.id))
    or view->'gone'->'clocks' ? k.id)),
clocks as (insert into clock as k (stream, id, case_id, rule, title, actor, status, started_on, due_date, due_at, remaining_days, paused_since,
    settled_at, provisional, rungs, derivation, ref, side, layer, on_expiry, opens_at, range)
  select a.stream, c.id, a.case_id, c.rule, c.title, c.actor, c.status, c."startedOn", c."dueDate", c."dueAt", c."remainingDays", c."pausedSince",
    c."settledAt", c.provisional, c.rungs, c.derivation, c.ref, c.side, c.layer, c."onExpiry", c."opensAt", c.range
  from args a, jsonb_to_recordset(case when a.shown then view->'clocks' else '[]' end) as c(id text, rule text, title jsonb, actor text, status text,
    "startedOn" date, "dueDate" date, "dueAt" timestamptz, "remainingDays" int, "pausedSince" date, "settledAt" timestamptz, provisional boolean,
    rungs jsonb, derivation jsonb, ref text, side text, layer text, "onExpiry" text, "opensAt" timestamptz, range jsonb)
  on conflict (stream, id) do update set status = excluded.status, title = excluded.title, actor = excluded.actor, started_on = excluded.started_on,
    due_date = excluded.due_date, due_at = excluded.due_at, remaining_days = excluded.remaining_days, paused_since = excluded.paused_since,
    settled_at = excluded.settled_at, provisional = excluded.provisional, rungs = excluded.rungs, derivation = excluded.derivation,
    ref = excluded.ref, side = excluded.side, layer = excluded.layer, on_expiry = excluded.on_expiry, opens_at = excluded.opens_at,
    range = excluded.range),
old_tasks as (delete from task t using args a where t.stream = a.stream and a.shown
  and (((view->>'whole')::boolean and not exists (select 1 from jsonb_array_elements(view->'tasks') k where k->>'id' = t.id))
    or view->'gone'->'tasks' ? t.id)),
tasks as (insert into task (stream, id, case_id, title, owner, clock, command, since)
  select a.stream, t.id, a.case_id, t.title, t.owner, t.clock, t.command, t.since
  from args a, jsonb_to_recordset(case when a.shown then view->'tasks' else '[]' end) as t(id text, title jsonb, owner text, clock text, command text,
    since timestamptz)
  on conflict (stream, id) do update set title = excluded.title, owner = excluded.owner, clock = excluded.clock, command = excluded.command,
    since = excluded.since),
gates as (insert into gate (case_id, gate, stream, state, holder, since)
  select a.case_id, g.gate, a.stream, g.state, g.holder, g.since
  from args a, jsonb_to_recordset(case when a.shown then view->'gates' else '[]' end) as g(gate text, state text, holder text, since timestamptz)
  on conflict (case_id, gate, stream) do update set state = excluded.state, holder = excluded.holder, since = excluded.since),
outbox as (insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body)
  select m."from", m."to", m.n, a.case_id, m.procedure, m."toN", m.body
  from args a, jsonb_to_recordset($10::jsonb) as m("from" text, "to" text, n int, procedure text, "toN" int, body jsonb)),
rungs as (insert into rung (stream, id, case_id, clock, name, action, recipients, text, at, fired_at, late)
  select a.stream, r.rung, a.case_id, r.clock, r.name, r.action, array(select jsonb_array_elements_text(r."to")), r.text, r.at, r."firedAt", r.late
  from args a, jsonb_to_recordset($11::jsonb) as r(rung text, clock text, name text, action text, "to" jsonb, text jsonb, at timestamptz,
    "firedAt" timestamptz, late boolean)),
documents as (insert into document (id, case_id, sha256, sm3, bytes, type, name_in_store, title, kind, number, issued_on, issuer, filed_at)
  select d.document, a.case_id, d.sha256, d.sm3, d.bytes, d.type, d."nameInStore", d.title, d.kind, d.number, d."issuedOn", d.issuer, d."filedAt"
  from args a, jsonb_to_recordset($13::jsonb) as d(document uuid, sha256 text, sm3 text, bytes bigint, type text, "nameInStore" text, title text,
    kind text, number text, "issuedOn" date, issuer text, "filedAt" timestamptz)
  on conflict (id) do nothing),
heard as (update message set received_at = now() where to_stream = $2 and from_stream = $12::jsonb->>0 and n = ($12::jsonb->>1)::int)
select 1`;

function ledgerEntries(turn: Turn): readonly LedgerRow[] {
  const { request, head } = turn;
  const stream = streamId(request.stream);
  let hash = head.hash;
  return turn.events.map((event, index) => {
    const caseSeq = head.caseSeq + 1 + index;
    const body = bodyOf({ caseId: request.stream.caseId, caseSeq, stream, event });
    const prevHash = hash;
    hash = chainHash(prevHash, body);
    const { seq, turnId, kind, version, occurredAt, recordedAt } = event;
    return { caseSeq, seq, turnId, kind, version, body, actor: event.by.organ, occurredAt, recordedAt, prevHash, hash };
  });
}

/** Sender and number of the message that this turn takes, as a JSON pair; null for other turns. */
function heardFrom(turnId: string): string | null {
  const match = /^m:(.+):(\d+)$/.exec(turnId);
  return match === null ? null : JSON.stringify([match[1], match[2]]);
}
