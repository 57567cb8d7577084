import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeCase } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

test('a database that is away is a 503 with Retry-After on every route, and all is well when it is back', async () => {
  const id = await writeCase(api.db.source);
  expect((await api.call('get', `/cases/${id}`)).status).toBe(200);
  await api.cable.cut();
  for (const path of [`/cases/${id}`, '/inbox', '/rules']) {
    const { status, body, headers } = await api.call('get', path);
    expect([path, status, body.code]).toEqual([path, 503, 'database-away']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  }
  expect((await api.bare('get', '/health/live')).status).toBe(200);
  expect((await api.bare('get', '/health/ready')).body.database).toBe('down');
  await api.cable.mend();
  expect((await api.call('get', `/cases/${id}`)).status).toBe(200);
});
