import { rows, tokenHash } from '@app/persistence';
import { DataSource } from 'typeorm';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { browserAt, withAccount } from '../support/browser';
import { holds, known } from '../support/people';
import { eventually } from '../support/process';
import { caseUntil, governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
let address: string;
beforeEach(async () => {
  api = await testApi();
  await api.app.listen(0, '127.0.0.1');
  address = await api.app.getUrl();
});
afterEach(() => api.stop());

interface Line {
  readonly status: number;
  readonly headers: Headers;
  /** All that has come. */
  text(): string;
  hasEnded(): boolean;
  leave(): void;
}

const bearing = (token: string) => ({ Authorization: `Bearer ${token}` });

async function watch(query: string, headers: Record<string, string> = bearing(api.db.token)): Promise<Line> {
  const leaving = new AbortController();
  const response = await fetch(`${address}/api/live?${query}`, { headers, signal: leaving.signal });
  let [text, ended] = ['', false];
  const reading = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk as Uint8Array, { stream: true });
  };
  void reading()
    .catch(() => undefined)
    .then(() => (ended = true));
  return { status: response.status, headers: response.headers, text: () => text, hasEnded: () => ended, leave: () => leaving.abort() };
}

const at = '2022-09-19T02:30:00.000Z';
const change = (caseId: string) =>
  writeTurn(
    api.db.source,
    { caseId, procedure: 'investigation', n: 1 },
    governmentAct('determine-level', at, { level: 'larger', reason: '影响较大' }),
    at,
  );
const seqOf = async (id: string): Promise<number> => (await api.call('get', `/api/cases/${id}/ledger`)).body.entries.at(-1).caseSeq;
const told = (id: string, seq: number): string => `data: {"case":"${id}","seq":${seq}}\n\n`;
const until = (what: string, holds: () => boolean) => eventually(what, () => Promise.resolve(holds() ? true : undefined));

test('the case that is looked at is told of when it begins and when it moves on, its neighbour never', async () => {
  const [mine, other] = [await writeCase(api.db.source), await writeCase(api.db.source)];
  const line = await watch(`cases=${mine}`);
  expect([line.status, line.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
  expect([line.headers.get('content-encoding'), line.headers.get('cache-control')]).toEqual([null, 'no-store, no-transform']);
  const first = told(mine, await seqOf(mine));
  await until('the beginning', () => line.text() === first);
  await change(other);
  await change(mine);
  const second = told(mine, await seqOf(mine));
  await until('the change', () => line.text() === first + second);
  line.leave();
});

test('lists have a tick when anything changed, and nothing else', async () => {
  const id = await writeCase(api.db.source);
  const line = await watch('lists=true');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(line.text()).toBe('');
  await change(id);
  await until('the tick', () => line.text() === 'event: lists\ndata: {}\n\n');
  line.leave();
});

test('eight at a time are told, and the database is asked once a second for all of them', async () => {
  const ids = [await writeCase(api.db.source), await writeCase(api.db.source)];
  let asked = 0;
  const source = api.app.get(DataSource);
  const query = source.query.bind(source);
  jest.spyOn(source, 'query').mockImplementation((sql: string, ...rest: unknown[]) => {
    if (sql.includes('case_head')) asked += 1;
    return (query as (...all: unknown[]) => Promise<unknown>)(sql, ...rest);
  });
  const lines = await Promise.all(Array.from({ length: 8 }, () => watch(`cases=${ids.join(',')}&lists=true`)));
  await until('all of them', () => lines.every((line) => ids.every((id) => line.text().includes(id))));
  asked = 0;
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(asked).toBeGreaterThanOrEqual(1);
  expect(asked).toBeLessThanOrEqual(4);
  for (const line of lines) line.leave();
  // When nobody looks nobody asks.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  asked = 0;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(asked).toBe(0);
});

test('the number of unread reminders is told when it begins and whenever it changes, to each his own', async () => {
  await withAccount(api);
  const holder = await known(api.db.owner, { organ: '150802-emergency', name: '张伟', account: 'zhangwei' });
  await holds(api.db.owner, holder, { organ: '150802-emergency', post: 'handler' });
  const browser = browserAt(api);
  await browser.signIn();
  const mine = await watch('notices=true', { Cookie: browser.cookie() ?? '' });
  const another = await watch('notices=true');
  const none = 'event: notices\ndata: {"unread":0,"ringing":0}\n\n';
  await until('the beginning', () => mine.text() === none && another.text() === none);
  // On 21 October 2022 at ten there are twenty working days left.
  await caseUntil(api.db.source, '2022-10-21T02:00:00.000Z');
  await api.db.owner.query(`update stream set shift = extract(epoch from '2022-10-24T01:00:00Z'::timestamptz - anjian_now()) * 1000`);
  const { unread } = (await browser.ask('get', '/api/notices/count')).body;
  expect(unread).toBeGreaterThan(0);
  await until('the reminders', () => mine.text().endsWith(`event: notices\ndata: {"unread":${unread},"ringing":0}\n\n`));
  await browser.ask('post', '/api/notices/read').send({ all: true });
  await until('that they are read', () => mine.text().endsWith(none) && mine.text().length > none.length);
  expect(another.text()).toBe(none);
  for (const line of [mine, another]) line.leave();
});

test('it beats while nothing happens, and ends when the token is revoked', async () => {
  const id = await writeCase(api.db.source);
  const line = await watch(`cases=${id}`);
  await eventually('the beat', () => Promise.resolve(line.text().includes(': beat\n\n') ? true : undefined), 20_000);
  expect(line.hasEnded()).toBe(false);
  await api.db.owner.query('update access_token set revoked_at = now() where hash = $1', [tokenHash(api.db.token)]);
  await until('the end', () => line.hasEnded());
}, 40_000);

test('whoever has signed in is told as long as the session lasts, which looking on does not prolong', async () => {
  const id = await writeCase(api.db.source);
  await withAccount(api);
  const browser = browserAt(api);
  await browser.signIn();
  await api.db.owner.query(`update session set seen_at = now() - interval '20 minutes'`);
  const line = await watch(`cases=${id}`, { Cookie: browser.cookie() ?? '' });
  // Coming in was a request of somebody; from then on nobody asks.
  await api.db.owner.query(`update session set seen_at = now() - interval '20 minutes'`);
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  expect([line.text().includes(id), line.hasEnded()]).toEqual([true, false]);
  const [session] = await rows<{ idle: number }>(api.db.owner, 'select extract(epoch from now() - seen_at)::int as idle from session');
  expect(session?.idle).toBeGreaterThan(20 * 60);
  await api.db.owner.query('delete from session');
  await until('the end', () => line.hasEnded());
});

test('a shutdown does not wait for it', async () => {
  const id = await writeCase(api.db.source);
  const line = await watch(`cases=${id}`);
  await until('the beginning', () => line.text().includes(id));
  const began = performance.now();
  await api.app.close();
  expect(performance.now() - began).toBeLessThan(2_000);
  await until('the end', () => line.hasEnded());
});

test('who may not, or asks for nothing, is refused before anything is opened', async () => {
  expect((await watch('lists=true', bearing('nobody'))).status).toBe(401);
  const many = Array.from({ length: 51 }, () => '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10').join(',');
  for (const query of ['', 'cases=x', `cases=${many}`, 'lists=maybe', 'notices=1'])
    expect([query, (await watch(query)).status]).toEqual([query, 400]);
  // One that is not there is never told of.
  const line = await watch('cases=3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10');
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect([line.status, line.text()]).toEqual([200, '']);
  line.leave();
});
