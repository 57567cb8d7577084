import { createHash } from 'node:crypto';
import { disableAccount, resetPassword } from '@app/accounts';
import { rows } from '@app/persistence';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { browserAt, withAccount, zhangwei } from '../support/browser';
import type { Browser } from '../support/browser';

let api: TestApi;
const said: string[] = [];

beforeAll(async () => {
  const hear = (...parts: unknown[]): void => void said.push(JSON.stringify(parts));
  const logger = { log: hear, error: hear, warn: hear, debug: hear, verbose: hear, fatal: hear };
  api = await testApi('real', '127.0.0.1:9', { logger });
  await withAccount(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.db.owner.query('delete from session');
  await api.db.owner.query('delete from sign_in_attempt');
  await api.db.owner.query('update account set disabled_at = null');
});

async function signedIn(): Promise<Browser> {
  const browser = browserAt(api);
  expect((await browser.signIn()).status).toBe(200);
  return browser;
}

async function whoIs(browser: Browser): Promise<readonly unknown[]> {
  const { status, body } = await browser.ask('get', '/api/session');
  return [status, body.code ?? body.name];
}

test('whoever signs in is somebody at a post, may do what a token may, and is nobody after signing out', async () => {
  const browser = browserAt(api);
  const { body } = await browser.signIn({ account: ' ZhangWei ', password: zhangwei.password });
  const who = { account: 'zhangwei', name: '张伟', organ: '150802-emergency', organName: '临河区应急管理局', post: '值班员' };
  expect(body).toEqual({ ...who, mustChange: false, sandbox: false, idleMinutes: 30, endsAt: expect.any(String) });
  const hours = (Date.parse(body.endsAt) - Date.now()) / 3_600_000;
  expect([hours > 11.9, hours < 12.1]).toEqual([true, true]);
  expect((await browser.ask('get', '/api/session')).body).toEqual(body);
  expect((await browser.ask('get', '/api/cases')).status).toBe(200);
  const before = browser.cookie();
  expect((await browser.ask('delete', '/api/session')).status).toBe(204);
  expect(browser.cookie()).toBeNull();
  browser.take(before);
  expect(await whoIs(browser)).toEqual([401, 'unauthenticated']);
});

test('of a session the database has the hash of its token', async () => {
  const token = (await signedIn()).cookie()?.split('=')[1] ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  const [session] = await rows<{ hash: string }>(api.db.owner, 'select * from session');
  expect(session?.hash).toBe(createHash('sha256').update(token).digest('hex'));
  expect(JSON.stringify(session)).not.toContain(token);
});

test.each([
  ['29 minutes without a request', "seen_at = now() - interval '29 minutes'", 200],
  ['30 minutes without a request', "seen_at = now() - interval '30 minutes'", 401],
  ['11 hours and 59 minutes', "opened_at = now() - interval '11 hours 59 minutes'", 200],
  ['12 hours, whatever is done', "opened_at = now() - interval '12 hours'", 401],
])('%s: %s is answered %i', async (_what, passed, status) => {
  const browser = await signedIn();
  await api.db.owner.query(`update session set ${passed}`);
  expect((await browser.ask('get', '/api/session')).status).toBe(status);
});

test('a request keeps the session alive, and is not written each time', async () => {
  const browser = await signedIn();
  const seen = async () => (await rows<{ at: string }>(api.db.owner, 'select seen_at as at from session'))[0]?.at ?? '';
  const first = await seen();
  await browser.ask('get', '/api/session');
  expect(await seen()).toBe(first);
  await api.db.owner.query("update session set seen_at = now() - interval '20 minutes'");
  await browser.ask('get', '/api/session');
  expect(Date.now() - Date.parse(await seen())).toBeLessThan(60_000);
});

test('what a page asks by itself, with nobody before it, is answered and does not keep the session alive', async () => {
  const browser = await signedIn();
  await api.db.owner.query("update session set seen_at = now() - interval '20 minutes'");
  const seen = () => rows(api.db.owner, 'select seen_at from session');
  const before = await seen();
  expect((await browser.ask('get', '/api/session').set('X-Unattended', 'true')).status).toBe(200);
  expect(await seen()).toEqual(before);
});

test('ended sessions of an account are cleared away at its next sign-in', async () => {
  await signedIn();
  await api.db.owner.query("update session set opened_at = now() - interval '13 hours'");
  await signedIn();
  expect(await rows(api.db.owner, 'select hash from session')).toHaveLength(1);
});

test('signing out everywhere ends the sessions of this account, and of nobody else', async () => {
  await withAccount(api, 'done', 'lina');
  const [desk, phone, other] = [await signedIn(), await signedIn(), browserAt(api)];
  await other.signIn({ account: 'lina', password: zhangwei.password });
  expect((await desk.ask('delete', '/api/sessions')).status).toBe(204);
  expect([await whoIs(phone), await whoIs(other)]).toEqual([
    [401, 'unauthenticated'],
    [200, '张伟'],
  ]);
});

test('an account that is disabled, or has its password reset, is out at once', async () => {
  const browser = await signedIn();
  await disableAccount(api.db.owner, 'zhangwei');
  expect(await whoIs(browser)).toEqual([401, 'unauthenticated']);
  expect((await browser.signIn()).body.code).toBe('sign-in-failed');
  await api.db.owner.query('update account set disabled_at = null');
  const again = await signedIn();
  await resetPassword(api.db.owner, 'zhangwei', zhangwei.password);
  expect(await whoIs(again)).toEqual([401, 'unauthenticated']);
  await api.db.owner.query('update account set must_change = false');
});

test('a disabled account is out even where its session was left', async () => {
  const browser = await signedIn();
  await api.db.owner.query('update account set disabled_at = now()');
  expect(await whoIs(browser)).toEqual([401, 'unauthenticated']);
});

test('whoever sends Authorization is judged by it alone', async () => {
  const browser = await signedIn();
  for (const wrong of ['Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'Basic eDp5', 'Bearer', 'nonsense']) {
    const { status, body } = await browser.ask('get', '/api/cases').set('Authorization', wrong);
    expect([wrong, status, body.code]).toEqual([wrong, 401, 'unauthenticated']);
  }
  const token = browser.ask('get', '/api/session').set('Authorization', `Bearer ${api.db.token}`);
  expect([(await token).status, (await token).body.code]).toEqual([403, 'session-only']);
});

test('what is entered by somebody names the person of the account, as it does the one of a token', async () => {
  const paper = { title: '示例文件', number: '示例〔2026〕1号' };
  const entry = { name: '梧州高新技术产业开发区', kind: 'zone', parent: '450400', from: '2012-08-19', paper, reason: '区内企业发生事故' };
  const { status, body } = await (await signedIn()).ask('post', '/api/places').send(entry);
  expect([status, body.code]).toEqual([201, undefined]);
  const [person] = await rows<{ id: string }>(api.db.owner, "select person as id from account where name = 'zhangwei'");
  expect(await rows(api.db.owner, 'select entered_by from register_entry')).toEqual([{ entered_by: person?.id }]);
  expect(said.join('\n')).toContain(person?.id);
});

test('no password, token or name of an account stands in the log', async () => {
  const browser = await signedIn();
  await browser.signIn({ account: 'zhangwei', password: 'wrong-password-1' });
  await browser.signIn({ account: 'nobody-at-all', password: 'wrong-password-2' });
  await browser.ask('post', '/api/session').type('json').send('{"account":"zhangwei","password":"松花江');
  await browser.ask('get', '/api/cases').set('Authorization', 'Bearer some-secret-token');
  const log = said.join('\n');
  expect(log).toContain('/api/session');
  const secrets = [zhangwei.password, '松花江', 'wrong-password', browser.cookie()?.split('=')[1], api.db.token, 'some-secret-token'];
  for (const secret of [...secrets, 'nobody-at-all', 'zhangwei', '张伟']) expect(log).not.toContain(secret);
});
