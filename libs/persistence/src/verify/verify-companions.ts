import { remindingKinds } from '@app/domain';
import { rows } from '../rows';
import type { Querying } from '../rows';
import type { Difference } from './verify-chain';

// What a caller is answered for ever, and the register of reminders, are copies of what the chain says.
const wrongReceipts = `
with turns as (
  select stream, turn_id, min(seq) as first, max(seq) as last, bool_or(kind = 'command.refused') as refused, min(case_seq) as case_seq
  from ledger where case_id = $1 group by stream, turn_id),
streams as (select distinct stream from turns union select id from stream where case_id = $1)
select t.case_seq as "caseSeq", coalesce(t.stream, r.stream) || ' ' || coalesce(t.turn_id, r.turn_id) as of
from turns t full join (select r.* from receipt r join streams using (stream)) r on r.stream = t.stream and r.turn_id = t.turn_id
where r.stream is null
  or (t.stream is null and r.to_seq >= r.from_seq)
  or (t.stream is not null and (r.from_seq <> t.first or r.to_seq <> t.last or (r.outcome = 'refused') <> t.refused))`;

const wrongRungs = `
with told as (
  select stream, body::jsonb->'data' as data, recorded_at, case_seq from ledger where case_id = $1 and kind in (${remindingKinds.map((kind) => `'${kind}'`).join(', ')}))
select t.case_seq as "caseSeq", coalesce(t.stream, r.stream) || ' ' || coalesce(t.data->>'rung', r.id) as of
from told t full join (select * from rung where case_id = $1) r on r.stream = t.stream and r.id = t.data->>'rung'
where t.stream is null or r.stream is null or r.fired_at <> t.recorded_at or r.at <> (t.data->>'at')::timestamptz
  or r.clock <> t.data->>'clock' or r.name <> t.data->>'name' or r.action <> t.data->>'action'
  or r.late <> (t.data->>'late')::boolean or r.text <> t.data->'text' or to_jsonb(r.recipients) <> t.data->'to'`;

const wrongWithdrawals = `
with told as (
  select stream, body::jsonb->'data' as data, recorded_at, case_seq from ledger where case_id = $1 and kind = 'rung.withdrawn')
select t.case_seq as "caseSeq", coalesce(t.stream, w.stream) || ' ' || coalesce(t.data->>'rung', w.rung) as of
from told t full join (select * from rung_withdrawal where case_id = $1) w on w.stream = t.stream and w.rung = t.data->>'rung'
where t.stream is null or w.stream is null or w.withdrawn_at <> t.recorded_at or w.reason <> t.data->'reason'`;

const wrongDocuments = `
with told as (
  select body::jsonb->'data' as data, recorded_at, case_seq from ledger where case_id = $1 and kind = 'document.filed')
select t.case_seq as "caseSeq", coalesce(t.data->>'document', d.id::text) as of
from told t full join (select * from document where case_id = $1) d on d.id::text = t.data->>'document'
where t.data is null or d.id is null or d.sha256 <> t.data->>'sha256' or d.sm3 <> t.data->>'sm3' or d.bytes <> (t.data->>'bytes')::bigint
  or d.type <> t.data->>'type' or d.title <> t.data->>'title' or d.kind <> t.data->>'kind' or d.issuer <> t.data->>'issuer'
  or d.issued_on <> (t.data->>'issuedOn')::date or d.filed_at <> t.recorded_at
  or d.number is distinct from coalesce(t.data->'number'->>'text', t.data->>'number')`;

// Of the same case or another: whoever is said to have told something has a ledger of its own.
const wrongSenders = `
select min(l.case_seq) as "caseSeq", l.stream || ' ' || l.turn_id as of from ledger l
where l.case_id = $1 and l.turn_id like 'm:%'
  and not exists (select 1 from ledger s where s.stream = substring(l.turn_id from '^m:(.+):\\d+$'))
group by l.stream, l.turn_id`;

/** Compares receipts, fired reminders, documents and the senders of messages of a case with its ledger, and with those of other cases. Only for a chain whose texts are whole: others cannot be read. */
export async function companionDifferences(on: Querying, caseId: string): Promise<readonly Difference[]> {
  const differences: Difference[] = [];
  for (const [sql, what] of [
    [wrongReceipts, '回执与台账不一致 the receipt does not say what the ledger says'],
    [wrongDocuments, '文件登记与台账不一致 the register of documents does not say what the ledger says'],
    [wrongRungs, '提醒与台账不一致 the reminder does not say what the ledger says'],
    [wrongWithdrawals, '提醒的撤回与台账不一致 the withdrawal of a reminder does not say what the ledger says'],
    [wrongSenders, '台账中没有所称的转告程序 the ledger has nothing of the procedure that is said to have told this'],
  ] as const) {
    const found = await rows<{ caseSeq: number | null; of: string }>(on, sql, [caseId]);
    differences.push(...found.map(({ caseSeq, of }) => ({ caseId, caseSeq, what: `${what}: ${of}` })));
  }
  return differences;
}
