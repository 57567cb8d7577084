import { startDesk } from '../support/desk';
import type { Answer, Desk } from '../support/desk';
import { anotherLevel, command, give, government, ledgerOf, reportAccident } from '../support/life';
import type { OpenedCase } from '../support/life';

let desk: Desk;
let opened: OpenedCase;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  opened = await reportAccident(desk);
});
afterAll(() => desk.stop());

const noon = '2022-09-19T02:00:00.000Z';
const level = { level: 'ordinary', reason: '死亡1人' };

function raw(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const all = { authorization: `Bearer ${desk.db.token}`, 'content-type': 'application/json', 'idempotency-key': 'raw', ...headers };
  return fetch(`${desk.url}${path}`, { method: 'POST', headers: all, body });
}

async function unchanged(work: () => Promise<Answer>): Promise<Answer> {
  const before = await ledgerOf(desk, opened.stream);
  const answer = await work();
  expect(await ledgerOf(desk, opened.stream)).toEqual(before);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.body).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/), status: answer.status });
  return answer;
}

test.each([
  ['an approval before the report', command('approve', { number: '临政批〔2022〕1号' }, noon), 'report-not-submitted'],
  ['the wrong stage', command('order-appraisal', { ref: 'A1', body: '鉴定单位', subject: '防护栏杆' }, noon), 'wrong-stage'],
  ['unknown command', command('pardon', {}, noon), 'unknown-command'],
  ['a field that is missing', command('determine-level', { level: 'ordinary' }, noon), 'validation-failed'],
  ['a field nobody knows', command('determine-level', { ...level, color: 'red' }, noon), 'validation-failed'],
  ['a level that does not exist', command('determine-level', { ...level, level: '小' }, noon), 'validation-failed'],
  ['a character that the database cannot keep', command('determine-level', { ...level, reason: '死亡\u0000' }, noon), 'validation-failed'],
  ['a malformed time', command('determine-level', level, '20XX-09-19'), 'validation-failed'],
  ['a date in the future', command('determine-level', level, '2022-12-01T00:00:00.000Z'), 'date-in-future'],
  ['a date before the accident', command('determine-level', level, '2022-09-18T00:00:00.000Z'), 'date-before-accident'],
])('%s is refused with a code and nothing changes', async (_what, bad, code) => {
  const answer = await unchanged(() => give(desk, opened.id, bad));
  expect(answer.body).toMatchObject({ code });
});

test('an organ that is not competent is refused, and the article is named', async () => {
  const foreign = {
    ...command('determine-level', level, noon).body,
    act: { by: { ...government, organ: '330723-government' }, occurredAt: noon, documents: [] },
  };
  const answer = await unchanged(() => give(desk, opened.id, { name: 'determine-level', body: foreign }));
  expect(answer.body).toMatchObject({ code: 'no-competence', article: expect.stringContaining('第') });
});

test('malformed JSON, a body of two megabytes, no key, no token and an unknown case are 4xx', async () => {
  const path = `/api/cases/${opened.id}/commands/determine-level`;
  expect((await raw(path, '{"act":')).status).toBe(400);
  expect((await raw(path, JSON.stringify({ junk: 'x'.repeat(2_000_000) }))).status).toBe(413);
  expect((await raw(path, JSON.stringify(anotherLevel(1).body), { 'idempotency-key': '' })).status).toBe(400);
  expect((await raw(path, JSON.stringify(anotherLevel(1).body), { authorization: 'Bearer nobody' })).status).toBe(401);
  expect((await give(desk, '00000000-0000-5000-8000-000000000000', anotherLevel(1))).status).toBe(404);
  expect(await ledgerOf(desk, opened.stream)).toHaveLength((await ledgerOf(desk, opened.stream)).length);
});
