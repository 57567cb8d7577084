import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { changedSince, emptyStream, procedures } from '@app/domain';
import { gatesOf, StreamStop, streamCache, takeTurn, verifyLedger } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { decideTo, event, now, turnDraft, write } from '../support/written-turn';

let db: FreshDatabase;
beforeAll(async () => (db = await freshDatabase()));
afterAll(() => db.drop());

test('a turn sent twice is written once and answered the same', async () => {
  const caseId = randomUUID();
  const first = await write(db.source, turnDraft(caseId));
  const again = await write(db.source, turnDraft(caseId));
  expect(again.answer).toEqual(first.answer);
  expect([first.events.map((e) => e.seq), again.events]).toEqual([[1], []]);
});

test('a turn that was decided before others wrote is decided again on what they wrote', async () => {
  const caseId = randomUUID();
  await write(db.source, turnDraft(caseId));
  const seen: number[] = [];
  const draft = turnDraft(caseId, { turnId: 'c:3' });
  const decide = (stand: { state: { seq: number } }) => {
    seen.push(stand.state.seq);
    return { outcome: 'done' as const, draft, stands: draft.projection };
  };
  // Held by another turn of the case, which commits while this one waits for the head.
  const holder = db.owner.createQueryRunner();
  await holder.startTransaction();
  await holder.query('update case_head set version = version + 1 where case_id = $1', [caseId]);
  const waiting = decideTo(db.source, draft, decide);
  await sleep(200);
  await holder.commitTransaction();
  await holder.release();
  expect((await waiting).answer.receipt).toMatchObject({ fromSeq: 2, toSeq: 2, outcome: 'done' });
  expect(seen).toEqual([1, 1]);
});

test.each([
  ['that opens its case', []],
  ['of a case that is there', ['c:0']],
])('a reminder in a turn %s is the act of time and stands among the reminders', async (_what, before) => {
  const caseId = randomUUID();
  for (const turnId of before) await write(db.source, turnDraft(caseId, { turnId }));
  const fired = (rung: string, late: boolean) => {
    const text = { zh: '提醒', en: 'reminder' };
    return event('rung.fired', { rung, clock: 'RP-04', name: 'start', at: now, to: ['a'], action: 'remind', text, late });
  };
  const events = [event('message.heard'), fired('early', true), fired('soon', false)];
  const { answer, events: written } = await write(db.source, turnDraft(caseId, { events }));
  expect(answer.receipt).toMatchObject({ fromSeq: before.length + 1, toSeq: before.length + 3 });
  expect(written.map(({ by, enteredBy, turnId }) => [by.organ, enteredBy, turnId])).toEqual([
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

test.each([
  ['fewer entries than the run knows', { seq: 5, hash: 'x' }, 'ledger-shorter'],
  ['another entry than the run knows', { seq: 1, hash: 'x' }, 'ledger-other'],
])('a ledger that has %s takes no turn', async (_what, known, why) => {
  const caseId = randomUUID();
  await write(db.source, turnDraft(caseId));
  await expect(write(db.source, turnDraft(caseId, { turnId: 'c:9' }), known)).rejects.toMatchObject({ name: 'StreamStop', why });
});

test('a case that the ledger does not know takes no turn of a run that knows it', async () => {
  const unknown = write(db.source, turnDraft(randomUUID()), { seq: 3, hash: 'x' });
  await expect(unknown).rejects.toThrow(StreamStop);
  await expect(unknown).rejects.toMatchObject({ why: 'case-unknown' });
});

test('a process that has folded another ledger than there is now folds anew', async () => {
  const caseId = randomUUID();
  await write(db.source, turnDraft(caseId));
  const cache = streamCache(procedures, 1);
  cache.set(`investigation/${caseId}`, {
    seq: 1,
    hash: 'of another ledger',
    state: { ...emptyStream, seq: 1, heard: { x: 7 } },
    bytes: 1,
    shown: null,
  });
  const { stream, place, act } = turnDraft(caseId);
  const turn = { kind: 'command' as const, turnId: 'c:2', hash: 'h', command: { name: 'test', act, data: {} } };
  const { answer } = await takeTurn(db.source, cache, { stream, place, known: null, turn }, (stand) => {
    expect(stand.state.heard).toEqual({});
    return { outcome: 'idle', draft: null, stands: null };
  });
  expect(answer).toMatchObject({ seq: 1, heard: {} });
});

test('what a process has shown counts only while nobody else has written a read model, by whatever law', async () => {
  const caseId = randomUUID();
  const cache = streamCache(procedures, 1);
  const first = turnDraft(caseId);
  const { stream, place, act } = first;
  const ask = (turnId: string) => ({
    stream,
    place,
    known: null,
    turn: { kind: 'command' as const, turnId, hash: 'h', command: { name: 'test', act, data: {} } },
  });
  const shownTo = async (turnId: string) => {
    let shown: unknown;
    await takeTurn(db.source, cache, ask(turnId), (stand) => {
      shown = stand.shown;
      return { outcome: 'idle', draft: null, stands: null };
    });
    return shown;
  };
  await takeTurn(db.source, cache, ask('c:1'), () => ({ outcome: 'done', draft: first, stands: first.projection }));
  expect(await shownTo('c:x')).toEqual(first.projection);
  for (const change of ['projections = projections + 1', `law = 'another'`, `register = 'another'`]) {
    await takeTurn(db.source, cache, ask(`c:${change}`), () => {
      const draft = { ...first, turnId: `c:${change}` };
      return { outcome: 'done', draft, stands: draft.projection };
    });
    expect(await shownTo('c:x')).not.toBeNull();
    await db.owner.query(`update stream set ${change} where case_id = $1`, [caseId]);
    expect(await shownTo('c:x')).toBeNull();
  }
});

test('a turn without events shows the read model anew: no entry, no receipt, and it is counted', async () => {
  const caseId = randomUUID();
  await write(db.source, turnDraft(caseId));
  const draft = turnDraft(caseId, { turnId: 'r:none', events: [], basis: { law: 'l2', register: 'r' } });
  const { answer } = await decideTo(db.source, draft, () => ({ outcome: 'idle', draft, stands: draft.projection }));
  expect(answer).toMatchObject({ outcome: 'idle', receipt: null, seq: 1 });
  const [row] = await db.source.query<object[]>('select seq, law, projections::int from stream where case_id = $1', [caseId]);
  expect(row).toEqual({ seq: 1, law: 'l2', projections: 2 });
});

test('number and bytes of a stream are kept as they stand in its ledger', async () => {
  const caseId = randomUUID();
  for (const turnId of ['c:1', 'c:2'])
    await write(db.source, turnDraft(caseId, { turnId, events: [event('message.heard', { text: '事故' })] }));
  const [row] = await db.source.query<{ seq: number; bytes: number; written: number }[]>(
    `select s.seq, s.bytes::int, (select sum(octet_length(body))::int from ledger l where l.stream = s.id) as written from stream s where case_id = $1`,
    [caseId],
  );
  expect(row).toMatchObject({ seq: 2, bytes: row?.written });
});

test('an opening that is refused is answered and leaves no trace, and the same turn may open the case later', async () => {
  const caseId = randomUUID();
  const rejection = { rejected: true, code: 'date-in-future', params: {} };
  const { projection } = turnDraft(caseId);
  const unopened = { ...projection, stage: 'unopened', summary: null };
  const { answer } = await write(db.source, turnDraft(caseId, { events: [event('command.refused', { rejection })], projection: unopened }));
  expect(answer).toMatchObject({
    outcome: 'refused',
    seq: 0,
    ended: true,
    receipt: { outcome: 'refused', rejection, fromSeq: 1, toSeq: 0 },
  });
  expect((await write(db.source, turnDraft(caseId))).answer.receipt).toMatchObject({ outcome: 'done', fromSeq: 1 });
});

test('turns that open the same case at once: one opens it, the others are decided behind it', async () => {
  for (let round = 0; round < 10; round += 1) {
    const caseId = randomUUID();
    const turns = await Promise.all(['c:a', 'c:b', 'c:c'].map((turnId) => write(db.source, turnDraft(caseId, { turnId }))));
    expect(turns.map(({ answer }) => answer.receipt?.fromSeq).sort()).toEqual([1, 2, 3]);
    const [head] = await db.source.query<object[]>('select case_seq::int as seq from case_head where case_id = $1', [caseId]);
    expect(head).toEqual({ seq: 3 });
  }
});

test('a case opened in one statement stands as one that was opened under the lock', async () => {
  const gate = { gate: 'g', state: 'open' as const, holder: 'h', since: now };
  const { projection } = turnDraft('');
  const tasks = [{ id: 't', title: { zh: '一', en: 'one' }, owner: 'o', since: now, endAt: now, endDayAt: now }];
  const full = { ...projection, tasks, gates: [gate] };
  const [alone, locked] = [randomUUID(), randomUUID()];
  await write(db.source, turnDraft(alone, { projection: full }));
  // Only a turn without a guard opens without the lock.
  await write(db.source, turnDraft(locked, { projection: full, guards: ['other'] }));
  for (const table of ['case', 'case_text', 'case_head', 'stream', 'ledger', 'receipt', 'task', 'gate']) {
    const key = table === 'case' ? 'id' : table === 'receipt' ? "split_part(stream, '/', 2)::uuid" : 'case_id';
    // The moment of writing is the only thing in which they may differ.
    const sql = `select to_jsonb(t) - 'changed_at' as line from "${table}" t where ${key} = $1`;
    const of = async (id: string) => JSON.stringify(await db.source.query(sql, [id]));
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
  const base = turnDraft(caseId);
  await write(db.source, { ...base, projection: { ...base.projection, gates: [gate] } });
  const blocked = await write(db.source, turnDraft(caseId, { turnId: 'c:2', guards: ['supervision-vetting'] }));
  expect(blocked.answer.receipt).toMatchObject({
    outcome: 'refused',
    rejection: { code: 'gate-blocked', params: { holder: 'safety-office' } },
  });
  const open = { ...base.projection, gates: [{ ...gate, state: 'open' as const }] };
  await write(db.source, turnDraft(caseId, { turnId: 'c:3', projection: open }));
  const passed = await write(db.source, turnDraft(caseId, { turnId: 'c:4', guards: ['supervision-vetting'] }));
  expect(passed.answer.receipt?.outcome).toBe('done');
});

test('SV-08: a gate that its stream no longer shows holds nothing up, whether the turn says so or shows the stream as a whole', async () => {
  const [told, whole] = [randomUUID(), randomUUID()];
  const shown = ['a', 'b'].map((gate) => ({ gate, state: 'shut' as const, holder: 'h', since: now }));
  const later = { ...event('message.heard'), occurredAt: '2026-01-06T01:00:00.000Z' };
  const rowsOf = async (caseId: string) =>
    (await gatesOf(db.source, caseId)).map(({ gate, state, since }) => [gate, state, new Date(since).toISOString()]);
  for (const caseId of [told, whole]) {
    const base = turnDraft(caseId);
    const before = { ...base.projection, gates: shown };
    await write(db.source, { ...base, projection: before });
    const after = { ...base.projection, gates: shown.slice(1) };
    const projection = caseId === told ? changedSince(before, after) : after;
    await write(db.source, turnDraft(caseId, { turnId: 'c:2', events: [later], projection }));
    expect(await rowsOf(caseId)).toEqual([
      ['a', 'open', later.occurredAt],
      ['b', 'shut', now],
    ]);
  }
});

test('what a turn would tell another procedure beyond the bound makes it a recorded refusal; up to it the message is written', async () => {
  const caseId = randomUUID();
  await write(db.source, turnDraft(caseId));
  const telling = (turnId: string, length: number) => {
    const to = { procedure: 'supervision', n: 1 } as const;
    return write(db.source, turnDraft(caseId, { turnId, reactions: [{ to, command: 'hear-draft', data: { text: 'x'.repeat(length) } }] }));
  };
  const around = 900_000 - 600;
  expect(await telling('c:2', around)).toMatchObject({ messages: 1, answer: { outcome: 'done' } });
  const long = await telling('c:3', 900_000);
  expect(long).toMatchObject({ messages: 0, answer: { receipt: { outcome: 'refused', rejection: { code: 'message-too-long' } } } });
});

test('numbers of a series go up by one whoever asks at once, and a withdrawn one stays taken', async () => {
  const $number = { organ: 'o1', prefix: '安委督', year: 2026 };
  const answers = await Promise.all(
    [1, 2, 3, 4, 5].map(() => write(db.source, turnDraft(randomUUID(), { events: [event('message.heard', { notice: { $number } })] }))),
  );
  const texts = answers.map(({ events }) => (events[0]?.data['notice'] as { text: string }).text).sort();
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
