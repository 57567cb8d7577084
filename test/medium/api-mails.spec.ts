import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepMail } from '../../apps/cli/src/start/mail-catcher';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

const folder = mkdtempSync(join(tmpdir(), 'mails-'));
let api: TestApi;

beforeAll(async () => {
  api = await testApi('sandbox', '127.0.0.1:9', { settings: { mailFolder: folder } });
});
afterAll(async () => {
  await api.stop();
  rmSync(folder, { recursive: true });
});

async function subjects(query: string): Promise<{ subjects: string[]; next: string | null; count: number }> {
  const { body } = await api.call('get', `/api/sandbox/mails${query}`).expect(200);
  return { subjects: body.mails.map(({ subject }: { subject: string }) => subject), next: body.next, count: body.count };
}

test('no mail yet, then page by page, the newest first; what comes in between is not seen twice', async () => {
  expect((await api.call('get', '/api/sandbox/mails')).body).toEqual({ kept: true, mails: [], count: 0, next: null });
  const keep = (subject: string) =>
    keepMail(folder, ['a@b.example'], Buffer.from(`Subject: ${subject}\r\nMessage-ID: <1@b.example>\r\n\r\n<b>text</b>`));
  for (const subject of ['first', 'second', 'third']) {
    await keep(subject);
    // Files sort by the millisecond.
    await new Promise((later) => setTimeout(later, 2));
  }
  const page = await subjects('?limit=2');
  expect(page).toEqual({ subjects: ['third', 'second'], next: expect.any(String), count: 3 });
  await keep('fourth');
  expect(await subjects(`?limit=2&after=${page.next}`)).toEqual({ subjects: ['first'], next: null, count: 4 });
  const { body } = await api.call('get', '/api/sandbox/mails');
  expect(body.mails[0]).toMatchObject({ to: ['a@b.example'], messageId: '<1@b.example>', text: expect.stringContaining('<b>text</b>') });
});

test('a foreign file and one that is being written are passed over', async () => {
  writeFileSync(join(folder, '9.json'), '{"to":1}');
  writeFileSync(join(folder, '8.json.part'), '');
  expect((await subjects('')).subjects).toEqual(['fourth', 'third', 'second', 'first']);
});

test('a cursor of another list, a foreign name and a caller without a token are refused', async () => {
  const foreign = Buffer.from(JSON.stringify(['cases', ['x']])).toString('base64url');
  expect((await api.call('get', `/api/sandbox/mails?after=${foreign}`).expect(400)).body.code).toBe('cursor-malformed');
  await api.call('get', '/api/sandbox/mails?folder=/etc').expect(400);
  await api.bare('get', '/api/sandbox/mails').expect(401);
});

test('without a mail catcher it says so; a real installation refuses', async () => {
  const without = await testApi('sandbox');
  expect((await without.call('get', '/api/sandbox/mails').expect(200)).body.kept).toBe(false);
  await without.stop();
  const real = await testApi('real', '127.0.0.1:9', { settings: { mailFolder: folder } });
  expect((await real.call('get', '/api/sandbox/mails').expect(422)).body.code).toBe('sandbox-only');
  await real.stop();
});
