import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { cuttableProxy } from '../support/cuttable-proxy';
import { writeCase } from '../support/write-turn';

jest.setTimeout(60_000);

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

test('a database that is away is a 503 with Retry-After on every route, and all is well when it is back', async () => {
  const id = await writeCase(api.db.source);
  expect((await api.call('get', `/api/cases/${id}`)).status).toBe(200);
  await api.cable.cut();
  for (const path of [`/api/cases/${id}`, '/api/inbox', '/api/rules']) {
    const { status, body, headers } = await api.call('get', path);
    expect([path, status, body.code]).toEqual([path, 503, 'database-away']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  }
  expect((await api.bare('get', '/health/live')).status).toBe(200);
  expect((await api.bare('get', '/health/ready')).body.database).toBe('down');
  await api.cable.mend();
  expect((await api.call('get', `/api/cases/${id}`)).status).toBe(200);
});

test('a cable that swallows every byte: 503 within the limit, ready says so within 3 s, and all is well when it is mended', async () => {
  const id = await writeCase(api.db.source);
  expect((await api.call('get', `/api/cases/${id}`)).status).toBe(200);
  api.cable.hang();
  const began = performance.now();
  const asked = api.call('get', `/api/cases/${id}`);
  const reading = asked.then(({ status, body }) => ({ status, code: body.code, after: performance.now() - began }));
  const ready = await api.bare('get', '/health/ready');
  expect([ready.status, ready.body.database]).toEqual([503, 'down']);
  expect(performance.now() - began).toBeLessThan(3_000);
  const read = await reading;
  expect(read).toMatchObject({ status: 503, code: 'database-away' });
  expect(read.after).toBeLessThan(14_000);
  await api.cable.mend();
  // What hung was thrown away: none of these waits behind it.
  const mended = performance.now();
  for (let n = 0; n < 5; n += 1) expect((await api.call('get', `/api/cases/${id}`)).status).toBe(200);
  expect(performance.now() - mended).toBeLessThan(3_000);
});

test('an engine that lets itself be called and says nothing: ready says so within 3 s', async () => {
  const cable = await cuttableProxy('127.0.0.1', 9);
  cable.hang();
  const beside = await testApi('sandbox', `127.0.0.1:${cable.port}`);
  const began = performance.now();
  const { status, body } = await beside.bare('get', '/health/ready');
  expect([status, body]).toEqual([503, { status: 'error', database: 'up', temporal: 'down', worker: 'down' }]);
  expect(performance.now() - began).toBeLessThan(3_000);
  await beside.stop();
  await cable.cut();
});
