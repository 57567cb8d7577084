import { addAccount } from '@app/accounts';
import { rows } from '@app/persistence';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';

let desk: Desk;
const password = '松花江畔的清晨2026';

beforeAll(async () => {
  desk = await startDesk('sandbox', {}, 'worker only');
  await desk.startApi([], { LOG_LEVEL: 'verbose' });
  const person = { personName: '张伟', organ: '150802-emergency', post: '值班员' };
  await addAccount(desk.db.owner, { name: 'zhangwei', ...person, password });
  await desk.db.owner.query('update account set must_change = false');
});
afterAll(() => desk.stop());

const told = '2022-09-19T02:00:00.000Z';
const accident = {
  name: '高处坠落事故',
  place: '150802',
  occurredAt: '2022-09-19T01:00:00.000Z',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  suspectedLevel: 'ordinary',
  source: '事故发生单位报告',
  investigator: '150802-government',
};

function fromPage(path: string, method: string, body: object, cookie = ''): Promise<Response> {
  const headers = { origin: desk.url, cookie, 'content-type': 'application/json', 'idempotency-key': `${path}-1` };
  return fetch(`${desk.url}${path}`, { method, headers, body: JSON.stringify(body) });
}

test('who signs in reports an accident, the ledger names the person, and the log says neither password nor cookie', async () => {
  const entered = await fromPage('/api/session', 'POST', { account: 'zhangwei', password });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const opened = await fromPage('/api/cases', 'POST', { sandboxNow: told, act: { occurredAt: told }, data: accident }, cookie);
  expect([entered.status, opened.status]).toEqual([200, 201]);
  const { id } = (await opened.json()) as { id: string };
  const [account] = await rows<{ person: string }>(desk.db.source, 'select person from account');
  const written = await rows<{ body: string }>(desk.db.source, 'select body from ledger where case_id = $1', [id]);
  const reported = written.map(({ body }) => JSON.parse(body)).find(({ kind }) => kind === 'accident.reported');
  expect(reported).toMatchObject({
    enteredBy: account?.person,
    via: 'api',
    by: { organ: '150802-emergency', post: '值班员' },
  });
  const said = desk.api.output();
  expect(said).toContain(account?.person);
  for (const secret of [password, cookie.split('=')[1], 'zhangwei', '张伟']) expect(said).not.toContain(secret);
});
