import { randomUUID } from 'node:crypto';
import { procedures } from '@app/domain';
import { lateOpenStreams, lateStreams, markStopped, openStreams } from '@app/persistence';
import { streamId } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { event, turnDraft, write } from '../support/written-turn';
import { writeCase } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const act = { occurredAt: '2022-09-19T10:00:00+08:00', documents: [] };
const level = { act, data: { level: 'ordinary', reason: 'x' } };

async function giveTo(caseId: string): Promise<[number, string]> {
  const answer = await api.call('post', `/api/cases/${caseId}/commands/determine-level`).set('Idempotency-Key', randomUUID()).send(level);
  return [answer.status, answer.body.code as string];
}

test('a stream that is stopped says so', async () => {
  const caseId = await writeCase(api.db.source);
  await markStopped(api.db.source, { caseId, procedure: 'investigation', n: 1 }, 'decision-failed');
  expect((await giveTo(caseId))[1]).toBe('stream-stopped');
});

test('a stream whose ledger is shorter than its row says that it is stopped, not that the server has a fault', async () => {
  const caseId = await writeCase(api.db.source);
  await api.db.owner.query('update stream set seq = seq + 5 where case_id = $1', [caseId]);
  await markStopped(api.db.source, { caseId, procedure: 'investigation', n: 1 }, 'ledger-shorter');
  expect((await giveTo(caseId))[1]).toBe('stream-stopped');
});

test('the commands of a case of which one stream is unreadable can still be looked at', async () => {
  const caseId = await writeCase(api.db.source);
  await api.db.owner.query('update stream set seq = seq + 5 where case_id = $1', [caseId]);
  expect((await api.call('get', `/api/cases/${caseId}/commands`)).status).toBeLessThan(500);
});

test('a stream whose first turn is refused under the lock is not open', async () => {
  const caseId = randomUUID();
  const gate = { gate: 'g', state: 'shut' as const, holder: 'h', since: '2026-01-05T01:00:00.000Z' };
  const { projection } = turnDraft(caseId);
  await write(api.db.source, turnDraft(caseId, { projection: { ...projection, gates: [gate] } }));
  const stream = { caseId, procedure: 'supervision', n: 1 } as const;
  const refused = await write(
    api.db.source,
    turnDraft(caseId, { stream, turnId: 'c:2', guards: ['g'], events: [event('supervision.opened')] }),
  );
  expect(refused.answer).toMatchObject({ outcome: 'refused', ended: true });
  expect((await openStreams(api.db.source)).map((start) => streamId(start.stream))).not.toContain(streamId(stream));
});

test('a turn that is refused for its message takes no number of a series', async () => {
  const caseId = randomUUID();
  await write(api.db.source, turnDraft(caseId));
  const number = { $number: { organ: '150802-government', prefix: `g-${caseId.slice(0, 8)}`, year: 2026 } };
  const long = { to: { procedure: 'supervision' as const, n: 1 }, command: 'x', data: { text: 'x'.repeat(950_000) } };
  const { answer } = await write(
    api.db.source,
    turnDraft(caseId, { turnId: 'c:2', events: [event('message.heard', { number })], reactions: [long] }),
  );
  expect(answer.receipt?.rejection?.code).toBe('message-too-long');
  expect(await api.db.source.query('select number from series_number where case_id = $1', [caseId])).toEqual([]);
});

test('a stream that is stopped is reported as stopped, not as late for ever', async () => {
  const caseId = await writeCase(api.db.source);
  await api.db.owner.query(`update stream set next_due_at = '2022-01-01T00:00:00Z' where case_id = $1`, [caseId]);
  await markStopped(api.db.source, { caseId, procedure: 'investigation', n: 1 }, 'decision-failed');
  expect((await lateStreams(api.db.source, 120)).map(({ id }) => id)).not.toContain(`investigation/${caseId}`);
});

test('the streams that are woken as late are those that the one clock finds late', async () => {
  const caseId = await writeCase(api.db.source);
  await api.db.owner.query(
    `update stream set next_due_at = anjian_now() + shift * interval '1 millisecond' + interval '1 hour' where case_id = $1`,
    [caseId],
  );
  await api.db.owner.query(`update installation set clock_offset = '1 day'`);
  const late = (await lateStreams(api.db.source, 120)).map(({ id }) => id);
  const woken = (await lateOpenStreams(api.db.source, 120, null, 100)).map((start) => streamId(start.stream));
  await api.db.owner.query(`update installation set clock_offset = '0'`);
  expect([late.includes(`investigation/${caseId}`), woken.includes(`investigation/${caseId}`)]).toEqual([true, true]);
});

test('a decision that fails is answered early as its turn would answer it', async () => {
  const caseId = await writeCase(api.db.source);
  const decide = jest.spyOn(procedures.investigation, 'decide').mockImplementation(() => {
    throw new Error('a rule that fails');
  });
  const said = await giveTo(caseId);
  decide.mockRestore();
  expect(said[1]).toBe('decision-failed');
});
