import { makeDemoAccount } from '@app/accounts';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { browserAt, withAccount, zhangwei } from '../support/browser';

let bare: TestApi;
let proxied: TestApi;
let desk: TestApi;

beforeAll(async () => {
  bare = await testApi('real');
  proxied = await testApi('real', '127.0.0.1:9', { settings: { trustedProxies: ['127.0.0.1'] } });
  desk = await testApi('sandbox', '127.0.0.1:9', { settings: { demoAllowed: true } });
  for (const api of [bare, proxied]) await withAccount(api);
  for (const api of [bare, desk]) await makeDemoAccount(api.db.owner);
});
afterAll(() => Promise.all([bare, proxied, desk].map((api) => api.stop())));

const forwarded = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'anjian.example.gov.cn', 'X-Forwarded-For': '10.9.8.7' };

async function cookieOf(api: TestApi, headers: Record<string, string>): Promise<string> {
  const answer = await browserAt(api).ask('post', '/api/session').set(headers).send(zhangwei);
  return String(answer.headers['set-cookie']);
}

test('the cookie is for no script, no other site and no longer than the browser; over HTTPS it is Secure and of this host alone', async () => {
  expect(await cookieOf(bare, {})).toMatch(/^anjian-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(await cookieOf(proxied, forwarded)).toMatch(/^__Host-anjian-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  // Whoever is no proxy of ours may say what they like.
  expect(await cookieOf(bare, forwarded)).not.toContain('Secure');
});

test('over HTTPS a cookie that another host could have set is no session', async () => {
  const cookie = (await cookieOf(proxied, forwarded)).split(';')[0] ?? '';
  const who = (sent: string) => proxied.bare('get', '/api/session').set(forwarded).set('Cookie', sent);
  expect((await who(`theme=dark; ${cookie}`)).status).toBe(200);
  expect((await who(cookie.replace('__Host-', ''))).status).toBe(401);
  expect((await who(`x${cookie}`)).status).toBe(401);
});

test('signing out takes the cookie away', async () => {
  const browser = browserAt(bare);
  await browser.signIn();
  const { headers } = await browser.ask('delete', '/api/session');
  expect(String(headers['set-cookie'])).toMatch(
    /^anjian-session=; Path=\/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; HttpOnly; SameSite=Strict$/,
  );
});

const own = 'http://desk.example';

test.each([
  ['Sec-Fetch-Site: same-origin', 204, { 'Sec-Fetch-Site': 'same-origin' }],
  ['our Origin', 204, { Origin: own }],
  ['neither', 403, {}],
  ['a foreign Origin', 403, { Origin: 'http://evil.example' }],
  ['our host at another port', 403, { Origin: `${own}:8080` }],
  ['our host over HTTPS', 403, { Origin: 'https://desk.example' }],
  ['Origin: null', 403, { Origin: 'null' }],
  ['Sec-Fetch-Site: cross-site', 403, { 'Sec-Fetch-Site': 'cross-site' }],
  ['Sec-Fetch-Site: same-site', 403, { 'Sec-Fetch-Site': 'same-site', Origin: own }],
  ['Sec-Fetch-Site: none', 403, { 'Sec-Fetch-Site': 'none' }],
  ['a host that somebody claims to be forwarded', 403, { Origin: 'http://evil.example', 'X-Forwarded-Host': 'evil.example' }],
])('by cookie, with %s: %i', async (_what, status, headers) => {
  const browser = browserAt(bare);
  await browser.signIn();
  const sent = bare.bare('delete', '/api/session').set({ Host: 'desk.example', Cookie: browser.cookie() ?? '', ...headers });
  const answer = await sent;
  expect([answer.status, answer.body.code]).toEqual([status, status === 403 ? 'cross-site' : undefined]);
  expect((await browser.ask('get', '/api/session')).status).toBe(status === 403 ? 200 : 401);
});

test('commands and the sign-in itself ask the same; a token does not, and neither does reading', async () => {
  const browser = browserAt(bare);
  await browser.signIn();
  const Cookie = browser.cookie() ?? '';
  const foreign = { Cookie, Origin: 'http://evil.example' };
  expect((await bare.bare('post', '/api/organs').set(foreign).send({})).body.code).toBe('cross-site');
  expect((await bare.bare('post', '/api/session').set(foreign).send(zhangwei)).body.code).toBe('cross-site');
  expect((await bare.bare('get', '/api/cases').set(foreign)).status).toBe(200);
  expect((await bare.call('post', '/api/organs').set('Origin', 'http://evil.example').send({})).body.code).toBe('validation-failed');
});

test('behind a proxy the address bar is what it forwards', async () => {
  const cookie = (await cookieOf(proxied, forwarded)).split(';')[0] ?? '';
  const out = (Origin: string) => proxied.bare('delete', '/api/session').set({ ...forwarded, Cookie: cookie, Origin });
  expect((await out('http://anjian.example.gov.cn')).status).toBe(403);
  expect((await out('https://anjian.example.gov.cn')).status).toBe(204);
});

test('behind a proxy attempts are counted by the address that it names', async () => {
  const guess = (from: string, account: string) =>
    browserAt(proxied)
      .ask('post', '/api/session')
      .set({ ...forwarded, 'X-Forwarded-For': from })
      .send({ account, password: 'not-the-password' });
  for (let n = 0; n < 30; n += 1) await guess('10.1.1.1', `guess-${n}`);
  expect((await guess('10.1.1.1', 'one-more')).body.code).toBe('sign-in-paused');
  expect((await guess('10.1.1.2', 'one-more')).body.code).toBe('sign-in-failed');
});

test('a sandbox on this machine shows its demo account, which signs in and keeps its password', async () => {
  const { body } = await desk.bare('get', '/api/sign-in');
  const notice = { zh: '非涉密系统，严禁处理国家秘密', en: expect.stringContaining('state secrets') };
  expect(body).toEqual({ demo: { account: 'demo', password: 'anjian-demo' }, notice });
  const browser = browserAt(desk);
  expect((await browser.signIn(body.demo)).body).toMatchObject({ account: 'demo', mustChange: false });
  const change = browser.ask('post', '/api/session/password').send({ old: 'anjian-demo', new: '乌梁素海的芦苇2026' });
  expect([(await change).status, (await change).body.code]).toEqual([409, 'demo-password-fixed']);
});

test('under a name that is not of this machine there is no demo account, for whoever came in before neither', async () => {
  const browser = browserAt(desk);
  await browser.signIn({ account: 'demo', password: 'anjian-demo' });
  const elsewhere = { Host: 'rebound.example' };
  expect((await desk.bare('get', '/api/sign-in').set(elsewhere)).body.demo).toBeNull();
  expect((await browser.ask('get', '/api/session').set(elsewhere)).status).toBe(401);
  const typed = { account: 'demo', password: 'anjian-demo' };
  expect((await browserAt(desk).ask('post', '/api/session').set(elsewhere).send(typed)).body.code).toBe('sign-in-failed');
});

test('a real installation has none', async () => {
  expect((await bare.bare('get', '/api/sign-in')).body.demo).toBeNull();
  expect((await browserAt(bare).signIn({ account: 'demo', password: 'anjian-demo' })).body.code).toBe('sign-in-failed');
  expect(await bare.db.owner.query("select 1 from account where name = 'demo'")).toEqual([]);
});
