import { randomUUID } from 'node:crypto';
import { changedSince } from '@app/domain';
import { appendTurn, gatesOf, LedgerShorter, verifyLedger } from '@app/persistence';
import { appendRequest as request, event, now } from '../support/append-request';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

test('a turn sent twice is written once and answered the same', async () => {
  const caseId = randomUUID();
  const first = await appendTurn(db.source, request(caseId));
  const again = await appendTurn(db.source, request(caseId));
  expect(again).toEqual(first);
  expect(first.events.map((e) => e.seq)).toEqual([1]);
});

test('a turn that rests on an older seq writes nothing and is told what is ahead of it', async () => {
  const caseId = randomUUID();
  await appendTurn(db.source, request(caseId));
  const behind = await appendTurn(db.source, request(caseId, { turnId: 'c:2', events: [event('b')] }));
  expect(behind).toMatchObject({ behind: true, receipt: null, events: [{ seq: 1, kind: 'accident.reported' }] });
  const next = await appendTurn(db.source, request(caseId, { turnId: 'c:2', seq: 1, events: [event('b')] }));
  expect(next.receipt).toMatchObject({ fromSeq: 2, toSeq: 2, outcome: 'done' });
});

test('each answer tells where the case lies, to every stream of it: a turn that moves it says the new place', async () => {
  const caseId = randomUUID();
  const first = request(caseId);
  const placed = async (over: Parameters<typeof request>[1]) => (await appendTurn(db.source, request(caseId, over))).standing.place;
  const summary = { name: 'n', place: '450400', level: null, computedLevel: null, stage: 'open', occurredAt: now };
  expect(await placed({})).toBe('150802');
  expect(await placed({ turnId: 'c:2', seq: 1, projection: { ...first.projection, summary } })).toBe('450400');
  expect(await placed({ turnId: 'c:2', seq: 1 })).toBe('450400');
  const other = { caseId, procedure: 'supervision', n: 1 } as const;
  expect(await placed({ stream: other, turnId: 'c:3', projection: { ...first.projection, summary: null } })).toBe('450400');
});

test.each([
  ['that opens its case', []],
  ['of a case that is there', ['c:0']],
])('a reminder in a turn %s is the act of time, stands among the reminders and says whether it is late', async (_what, before) => {
  const caseId = randomUUID();
  for (const turnId of before) await appendTurn(db.source, request(caseId, { turnId }));
  const fired = (rung: string, at: string) => ({
    ...event('rung.fired', { rung, clock: 'RP-04', name: 'start', at, to: ['a'], action: 'remind', text: { zh: '提醒', en: 'reminder' } }),
    occurredAt: at,
  });
  const events = [event('accident.reported'), fired('early', now), fired('soon', '2999-01-05T01:00:00.000Z')];
  const answer = await appendTurn(db.source, request(caseId, { seq: before.length, events }));
  expect(answer.receipt).toMatchObject({ fromSeq: before.length + 1, toSeq: before.length + 3 });
  expect(answer.events.map(({ by, enteredBy, turnId }) => [by.organ, enteredBy, turnId])).toEqual([
    ['o', 'e', 'c:1'],
    ['system', 'system', 'c:1'],
    ['system', 'system', 'c:1'],
  ]);
  const rungs: unknown = await db.source.query('select id, clock, late, fired_at as "firedAt" from rung where case_id = $1 order by id', [
    caseId,
  ]);
  expect(rungs).toEqual([
    { id: 'early', clock: 'RP-04', late: true, firedAt: now },
    { id: 'soon', clock: 'RP-04', late: false, firedAt: now },
  ]);
  expect((await verifyLedger(db.source)).differences.filter((found) => JSON.stringify(found).includes(caseId))).toEqual([]);
});

test('a stream that has fewer events than were written is an alarm, not a turn', async () => {
  const caseId = randomUUID();
  await appendTurn(db.source, request(caseId));
  await expect(appendTurn(db.source, request(caseId, { turnId: 'c:9', seq: 5 }))).rejects.toThrow(LedgerShorter);
});

test('an opening that is refused is answered and leaves no trace, and the same turn may open the case later', async () => {
  const caseId = randomUUID();
  const rejection = { rejected: true, code: 'date-in-future', params: {} };
  const { projection } = request(caseId);
  const unopened = { ...projection, stage: 'unopened', summary: null };
  const refused = await appendTurn(db.source, request(caseId, { events: [event('command.refused', { rejection })], projection: unopened }));
  expect(refused).toMatchObject({ events: [], behind: false, receipt: { outcome: 'refused', rejection }, standing: { ended: false } });
  expect((await appendTurn(db.source, request(caseId))).receipt).toMatchObject({ outcome: 'done', fromSeq: 1 });
});

test('two turns that open the same case at once: one opens it, the other is told so and writes nothing', async () => {
  for (let round = 0; round < 10; round += 1) {
    const caseId = randomUUID();
    const answers = await Promise.all(['c:a', 'c:b', 'c:c'].map((turnId) => appendTurn(db.source, request(caseId, { turnId }))));
    expect(answers.map(({ behind }) => behind).sort()).toEqual([false, true, true]);
    for (const { events } of answers) expect(events).toEqual(answers[0]?.events);
    const [head] = await db.source.query('select case_seq::int as seq from case_head where case_id = $1', [caseId]);
    expect(head).toEqual({ seq: 1 });
  }
});

test('a case opened in one statement stands as one that was opened under the lock', async () => {
  const gate = { gate: 'g', state: 'open' as const, holder: 'h', since: now };
  const { projection } = request('');
  const tasks = [{ id: 't', title: { zh: '一', en: 'one' }, owner: 'o', since: now }];
  const full = { ...projection, tasks, gates: [gate] };
  const [alone, locked] = [randomUUID(), randomUUID()];
  await appendTurn(db.source, request(alone, { projection: full }));
  // Only a turn without a guard opens without the lock.
  await appendTurn(db.source, request(locked, { projection: full, guards: ['other'] }));
  for (const table of ['case', 'case_head', 'stream', 'ledger', 'receipt', 'task', 'gate']) {
    const key = table === 'case' ? 'id' : table === 'receipt' ? "split_part(stream, '/', 2)::uuid" : 'case_id';
    const of = async (id: string) => JSON.stringify(await db.source.query(`select * from "${table}" where ${key} = $1`, [id]));
    const hashes = /[0-9a-f]{64}/g;
    const found = (await of(alone)).replaceAll(alone, 'id').replace(hashes, 'hash');
    expect(found).not.toBe('[]');
    expect(found).toBe((await of(locked)).replaceAll(locked, 'id').replace(hashes, 'hash'));
  }
  expect((await verifyLedger(db.source)).differences).toEqual([]);
});

test('a shut gate turns the command into a recorded refusal that names the holder; an open one lets it through', async () => {
  const caseId = randomUUID();
  const gate = { gate: 'supervision-vetting', state: 'shut' as const, holder: 'safety-office', since: now };
  const base = request(caseId);
  await appendTurn(db.source, { ...base, projection: { ...base.projection, gates: [gate] } });
  const blocked = await appendTurn(db.source, request(caseId, { turnId: 'c:2', seq: 1, guards: ['supervision-vetting'] }));
  expect(blocked.receipt).toMatchObject({ outcome: 'refused', rejection: { code: 'gate-blocked', params: { holder: 'safety-office' } } });
  const open = { ...base.projection, gates: [{ ...gate, state: 'open' as const }] };
  await appendTurn(db.source, request(caseId, { turnId: 'c:3', seq: 2, projection: open }));
  const passed = await appendTurn(db.source, request(caseId, { turnId: 'c:4', seq: 3, guards: ['supervision-vetting'] }));
  expect(passed.receipt?.outcome).toBe('done');
});

test('SV-08: a gate that its stream no longer shows holds nothing up, whether the turn says so or shows the stream as a whole', async () => {
  const [told, whole] = [randomUUID(), randomUUID()];
  const shown = ['a', 'b'].map((gate) => ({ gate, state: 'shut' as const, holder: 'h', since: now }));
  const later = { ...event('b'), occurredAt: '2026-01-06T01:00:00.000Z' };
  const rowsOf = async (caseId: string) =>
    (await gatesOf(db.source, caseId)).map(({ gate, state, since }) => [gate, state, new Date(since).toISOString()]);
  for (const caseId of [told, whole]) {
    const base = request(caseId);
    const before = { ...base.projection, gates: shown };
    await appendTurn(db.source, { ...base, projection: before });
    const after = { ...base.projection, gates: shown.slice(1) };
    const projection = caseId === told ? changedSince(before, after) : after;
    await appendTurn(db.source, request(caseId, { turnId: 'c:2', seq: 1, events: [later], projection }));
    expect(await rowsOf(caseId)).toEqual([
      ['a', 'open', later.occurredAt],
      ['b', 'shut', now],
    ]);
  }
});

test('numbers of a series go up by one whoever asks at once, and a withdrawn one stays taken', async () => {
  const $number = { organ: 'o1', prefix: '安委督', year: 2026 };
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => appendTurn(db.source, request(randomUUID(), { events: [event('noticed', { notice: { $number } })] }))),
  );
  const texts = answers.map((answer) => (answer.events[0]?.data['notice'] as { text: string }).text).sort();
  expect(texts).toEqual([1, 2, 3, 4, 5].map((n) => `安委督〔2026〕${n}号`));
});

test('the application role can neither change nor delete what is recorded', async () => {
  await expect(db.source.query("update ledger set body = '{}'")).rejects.toThrow('permission denied');
  await expect(db.source.query('delete from receipt')).rejects.toThrow('permission denied');
  await expect(db.owner.query('truncate ledger')).rejects.toThrow('append-only');
});

test('verify counts what it checked and finds one changed letter', async () => {
  const before = await verifyLedger(db.source);
  expect(before.differences).toEqual([]);
  expect(before.entries).toBeGreaterThan(5);
  await db.owner.query('alter table ledger disable trigger append_only');
  await db.owner.query(`update ledger set body = replace(body, '"post":"p"', '"post":"q"') where case_seq = 1
    and case_id = (select min(case_id::text)::uuid from ledger)`);
  await db.owner.query('alter table ledger enable trigger append_only');
  expect((await verifyLedger(db.source)).differences).toHaveLength(1);
});
