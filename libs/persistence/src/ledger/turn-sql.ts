import { turningColumns } from './case-row';

// What every turn writes. `args` must hold one row, or none, and then nothing is written. $1 case, $2 stream, $3 entries, $4 receipt,
// $5 and $6 the case's seq and hash after the turn, $7 the stream's seq, $8 its view, $9 whether to show it, $10 documents,
// $11 rungs that fired, $12 those that were withdrawn.
const rows = `
entries as (insert into ledger (case_id, case_seq, stream, seq, turn_id, kind, version, body, actor, occurred_at, recorded_at, prev_hash, hash)
  select a.case_id, e."caseSeq", a.stream, e.seq, e."turnId", e.kind, e.version, e.body, e.actor, e."occurredAt", e."recordedAt", e."prevHash", e.hash
  from args a, jsonb_to_recordset($3::jsonb) as e("caseSeq" bigint, seq int, "turnId" text, kind text, version int, body text, actor text,
    "occurredAt" timestamptz, "recordedAt" timestamptz, "prevHash" text, hash text)),
receipts as (insert into receipt (stream, turn_id, hash, outcome, rejection, from_seq, to_seq)
  select a.stream, r."turnId", r.hash, r.outcome, nullif(r.rejection, 'null'), r."fromSeq", r."toSeq"
  from args a, jsonb_to_recordset($4::jsonb) as r("turnId" text, hash text, outcome text, rejection jsonb, "fromSeq" int, "toSeq" int)),
streams as (insert into stream as s (id, case_id, procedure, n, seq, stage, ended, shift, next_due_at, waits_for, law, register, projections, bytes,
    green_at, amber_at, red_at, window_green_at, window_amber_at, paused, end_at, supervisor, addressee)
  select a.stream, a.case_id, view->>'procedure', (view->>'n')::int, $7::int, coalesce(view->>'stage', ''), coalesce((view->>'ended')::boolean, false),
    coalesce((view->>'shift')::bigint, 0), (view->>'nextDueAt')::timestamptz, coalesce(view->>'waitsFor', ''), view->>'law', view->>'register',
    case when $9 then 1 else 0 end, (view->>'bytes')::bigint, (view->'lights'->>'greenAt')::timestamptz, (view->'lights'->>'amberAt')::timestamptz,
    (view->'lights'->>'redAt')::timestamptz, (view->'lights'->>'windowGreenAt')::timestamptz, (view->'lights'->>'windowAmberAt')::timestamptz,
    coalesce((view->'lights'->>'paused')::boolean, false), (view->'lights'->>'endAt')::timestamptz,
    view->'parties'->>'supervisor', view->'parties'->>'addressee' from args a
  on conflict (id) do update set seq = excluded.seq, bytes = s.bytes + excluded.bytes, projections = s.projections + excluded.projections,
    law = case when $9 then excluded.law else s.law end, register = case when $9 then excluded.register else s.register end,
    waits_for = case when $9 then excluded.waits_for else s.waits_for end,
    stage = case when $9 then excluded.stage else s.stage end, ended = case when $9 then excluded.ended else s.ended end,
    shift = case when $9 then excluded.shift else s.shift end, next_due_at = case when $9 then excluded.next_due_at else s.next_due_at end,
    green_at = case when $9 then excluded.green_at else s.green_at end, amber_at = case when $9 then excluded.amber_at else s.amber_at end,
    red_at = case when $9 then excluded.red_at else s.red_at end,
    window_green_at = case when $9 then excluded.window_green_at else s.window_green_at end,
    window_amber_at = case when $9 then excluded.window_amber_at else s.window_amber_at end, paused = case when $9 then excluded.paused else s.paused end,
    end_at = case when $9 then excluded.end_at else s.end_at end,
    supervisor = case when $9 then excluded.supervisor else s.supervisor end,
    addressee = case when $9 then excluded.addressee else s.addressee end),
clocks as (insert into clock as k (stream, id, case_id, rule, title, actor, status, started_on, due_date, due_at, remaining_days, paused_since,
    settled_at, provisional, rungs, derivation, ref, side, layer, on_expiry, opens_at, range, green_at, amber_at, red_at, dark_at, end_at)
  select a.stream, c.id, a.case_id, c.rule, c.title, c.actor, c.status, c."startedOn", c."dueDate", c."dueAt", c."remainingDays", c."pausedSince",
    c."settledAt", c.provisional, c.rungs, c.derivation, c.ref, c.side, c.layer, c."onExpiry", c."opensAt", c.range,
    c."greenAt", c."amberAt", c."redAt", c."darkAt", c."endAt"
  from args a, jsonb_to_recordset(case when a.shown then view->'clocks' else '[]' end) as c(id text, rule text, title jsonb, actor text, status text,
    "startedOn" date, "dueDate" date, "dueAt" timestamptz, "remainingDays" int, "pausedSince" date, "settledAt" timestamptz, provisional boolean,
    rungs jsonb, derivation jsonb, ref text, side text, layer text, "onExpiry" text, "opensAt" timestamptz, range jsonb,
    "greenAt" timestamptz, "amberAt" timestamptz, "redAt" timestamptz, "darkAt" timestamptz, "endAt" timestamptz)
  on conflict (stream, id) do update set status = excluded.status, title = excluded.title, actor = excluded.actor, started_on = excluded.started_on,
    due_date = excluded.due_date, due_at = excluded.due_at, remaining_days = excluded.remaining_days, paused_since = excluded.paused_since,
    settled_at = excluded.settled_at, provisional = excluded.provisional, rungs = excluded.rungs, derivation = excluded.derivation,
    ref = excluded.ref, side = excluded.side, layer = excluded.layer, on_expiry = excluded.on_expiry, opens_at = excluded.opens_at,
    range = excluded.range, green_at = excluded.green_at, amber_at = excluded.amber_at, red_at = excluded.red_at, dark_at = excluded.dark_at,
    end_at = excluded.end_at),
texts as (insert into case_text as t (case_id, words, grams)
  select a.case_id, view->'text'->>'words', array(select jsonb_array_elements_text(view->'text'->'grams')) from args a
  where a.shown and jsonb_typeof(view->'text') = 'object'
  on conflict (case_id) do update set words = excluded.words, grams = excluded.grams where t.words <> excluded.words),
tasks as (insert into task (stream, id, case_id, title, owner, clock, command, since, end_at, end_day_at)
  select a.stream, t.id, a.case_id, t.title, t.owner, t.clock, t.command, t.since, t."endAt", t."endDayAt"
  from args a, jsonb_to_recordset(case when a.shown then view->'tasks' else '[]' end) as t(id text, title jsonb, owner text, clock text, command text,
    since timestamptz, "endAt" timestamptz, "endDayAt" timestamptz)
  on conflict (stream, id) do update set title = excluded.title, owner = excluded.owner, clock = excluded.clock, command = excluded.command,
    since = excluded.since, end_at = excluded.end_at, end_day_at = excluded.end_day_at),
gates as (insert into gate (case_id, gate, stream, state, holder, since)
  select a.case_id, g.gate, a.stream, g.state, g.holder, g.since
  from args a, jsonb_to_recordset(case when a.shown then view->'gates' else '[]' end) as g(gate text, state text, holder text, since timestamptz)
  on conflict (case_id, gate, stream) do update set state = excluded.state, holder = excluded.holder, since = excluded.since),
measures as (insert into measure (stream, n, case_id, addressee, kind, title, state, state_since, year, due_on)
  select a.stream, m.n, a.case_id, m.addressee, m.kind, m.title, m.state, m."stateSince", m.year, m."dueOn"
  from args a, jsonb_to_recordset(case when a.shown then view->'measures' else '[]' end) as m(n int, addressee text, kind text, title jsonb, state text,
    "stateSince" timestamptz, year int, "dueOn" date)
  on conflict (stream, n) do update set addressee = excluded.addressee, kind = excluded.kind, title = excluded.title, state = excluded.state,
    state_since = excluded.state_since, year = excluded.year, due_on = excluded.due_on),
documents as (insert into document (id, case_id, sha256, sm3, bytes, type, name_in_store, title, kind, number, issued_on, issuer, filed_at)
  select d.document, a.case_id, d.sha256, d.sm3, d.bytes, d.type, d."nameInStore", d.title, d.kind, d.number, d."issuedOn", d.issuer, d."filedAt"
  from args a, jsonb_to_recordset($10::jsonb) as d(document uuid, sha256 text, sm3 text, bytes bigint, type text, "nameInStore" text, title text,
    kind text, number text, "issuedOn" date, issuer text, "filedAt" timestamptz)
  on conflict (id) do nothing),
rungs as (insert into rung (stream, id, case_id, clock, name, action, recipients, text, at, fired_at, late)
  select a.stream, r.rung, a.case_id, r.clock, r.name, r.action, array(select jsonb_array_elements_text(r."to")), r.text, r.at, r."firedAt", r.late
  from args a, jsonb_to_recordset($11::jsonb) as r(rung text, clock text, name text, action text, "to" jsonb, text jsonb, at timestamptz,
    "firedAt" timestamptz, late boolean)),
deliveries as (insert into delivery (case_id, stream, rung, organ, post, reached, holder, stands_for, way, state, urgency, due_at, send_at, climb_at, end_at, written_at)
  select a.case_id, a.stream, r.rung, d.organ, d.post, d.reached, d.holder, d."standsFor", d.way,
    case when d.holder is null then 'nobody' else 'waiting' end, d.urgency, r."firedAt", d."sendAt", d."climbAt", d."endAt", (select anjian_now())
  from args a, jsonb_to_recordset($11::jsonb) as r(rung text, "firedAt" timestamptz, deliveries jsonb),
    jsonb_to_recordset(r.deliveries) as d(organ text, post text, reached text, holder uuid, "standsFor" uuid, way text, urgency text,
      "sendAt" timestamptz, "climbAt" timestamptz, "endAt" timestamptz)),
recalled as (update delivery d set withdrawn_at = w."withdrawnAt", climb_at = null, state = case when d.state = 'waiting' then 'withdrawn' else d.state end
  from args a, jsonb_to_recordset($12::jsonb) as w(rung text, "withdrawnAt" timestamptz)
  where d.stream = a.stream and d.rung = w.rung),
withdrawn as (insert into rung_withdrawal (stream, rung, case_id, reason, withdrawn_at)
  select a.stream, w.rung, a.case_id, w.reason, w."withdrawnAt"
  from args a, jsonb_to_recordset($12::jsonb) as w(rung text, reason jsonb, "withdrawnAt" timestamptz))`;

// Of the row of a case, all that the stream which opened it says: the others say only when their lights turn.
const listed =
  'name, place, level, computed_level, possible_level, stage, occurred_at, unit, deaths, serious_injuries, missing, responsible, listed';

const turning = turningColumns.join(', ');

function turnsOf(each: (column: string) => string): string {
  return turningColumns.map(each).join(', ');
}

// Pages are turned by it, and a page's mark is told in milliseconds.
const moment = `date_trunc('milliseconds', anjian_now())`;

/**
 * A turn of a case that is there; answers one row, or none when others wrote to the case meanwhile. $13 messages, $14 sender and number
 * of the message that the turn takes, $15 the version of the case's head that it rests on. Every statement that writes to a case counts its head's version,
 * and the update waits for whoever holds it, so what the others see is what the turn was decided on. A gate that the stream no longer shows holds nothing up: its row opens.
 */
export const turnSql = `
with heads as (update case_head set case_seq = $5, hash = $6, version = version + 1 where case_id = $1 and version = $15 returning case_id),
args as (select case_id, $2::text as stream, $8::jsonb as view, $9::boolean as shown from heads),
summaries as (update "case" c set (${listed}, ${turning}, paused, changed_at) = (
    select ${listed}, ${turnsOf((column) => `least(coalesce(r.${column}, 'infinity'), o.${column})`)}, r.paused or o.paused,
      case when jsonb_array_length($3::jsonb) > 0 then ${moment} else c.changed_at end
    from jsonb_populate_record(c, a.view->'row') r)
  from args a cross join lateral (
    select ${turnsOf((column) => `coalesce(min(${column}), 'infinity') as ${column}`)}, coalesce(bool_or(paused), false) as paused
    from stream where case_id = a.case_id and id <> a.stream) o
  where c.id = a.case_id and a.shown),
old_clocks as (delete from clock k using args a where k.stream = a.stream and a.shown
  and (((view->>'whole')::boolean and not exists (select 1 from jsonb_array_elements(view->'clocks') c where c->>'id' = k.id))
    or view->'gone'->'clocks' ? k.id)),
old_tasks as (delete from task t using args a where t.stream = a.stream and a.shown
  and (((view->>'whole')::boolean and not exists (select 1 from jsonb_array_elements(view->'tasks') k where k->>'id' = t.id))
    or view->'gone'->'tasks' ? t.id)),
old_gates as (update gate g set state = 'open', since = coalesce(
    (select max(e."occurredAt") from jsonb_to_recordset($3::jsonb) as e(kind text, "occurredAt" timestamptz) where e.kind not in ('rung.fired', 'rung.withdrawn')), anjian_now())
  from args a where g.case_id = a.case_id and g.stream = a.stream and g.state = 'shut' and a.shown
  and (((view->>'whole')::boolean and not exists (select 1 from jsonb_array_elements(view->'gates') s where s->>'gate' = g.gate))
    or view->'gone'->'gates' ? g.gate)),
outbox as (insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body)
  select m."from", m."to", m.n, m."caseId", m.procedure, m."toN", m.body
  from args a, jsonb_to_recordset($13::jsonb) as m("from" text, "to" text, n int, "caseId" uuid, procedure text, "toN" int, body jsonb)),
heard as (update message m set received_at = now() from args a
  where m.to_stream = a.stream and m.from_stream = $14::jsonb->>0 and m.n = ($14::jsonb->>1)::int),${rows}
select case_id from args`;

/**
 * The first turn of a case, with the case itself; answers one row, or none when the case is there already. Its head was just
 * inserted, so nobody else holds it or sees it: whoever opens the same case waits here, and then finds it. $13 when it is opened. It takes no message.
 */
export const openingSql = `
with cases as (insert into "case" (id, kind, ${listed}, ${turning}, paused, opened_at, changed_at)
  select $1::uuid, r.kind, ${listed}, ${turnsOf((column) => `coalesce(r.${column}, 'infinity')`)}, r.paused, $13::timestamptz, ${moment}
  from jsonb_populate_record(null::"case", $8::jsonb->'row') r on conflict do nothing returning id),
heads as (insert into case_head (case_id, case_seq, hash, version) select id, $5, $6, 1 from cases returning case_id),
args as (select case_id, $2::text as stream, $8::jsonb as view, $9::boolean as shown from heads),${rows}
select case_id from args`;
