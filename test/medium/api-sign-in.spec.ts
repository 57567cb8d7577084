import { rows } from '@app/persistence';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { browserAt, withAccount, zhangwei } from '../support/browser';

let api: TestApi;
beforeAll(async () => {
  api = await testApi('real');
  await withAccount(api);
  await withAccount(api, 'due', 'newcomer');
});
afterAll(() => api.stop());
beforeEach(() => api.db.owner.query('delete from sign_in_attempt'));

const wrong = (account: string) => ({ account, password: 'not-the-password' });

async function answers(times: number, typed: object): Promise<readonly unknown[]> {
  const found = [];
  for (let n = 0; n < times; n += 1) {
    const { status, body } = await browserAt(api).signIn(typed);
    found.push(body.code ?? status);
  }
  return found;
}

test('a wrong password, an unknown and a disabled account are answered alike, but for the id of the request', async () => {
  await withAccount(api, 'done', 'gone');
  await api.db.owner.query("update account set disabled_at = now() where name = 'gone'");
  const tries = [wrong('zhangwei'), wrong('nobody'), { account: 'gone', password: zhangwei.password }];
  const found = await Promise.all(tries.map((typed) => browserAt(api).signIn(typed)));
  const bare = found.map(({ status, headers, body }) => {
    const { requestId: _id, ...rest } = body;
    return { status, cookie: headers['set-cookie'], rest };
  });
  expect(bare[0]).toMatchObject({ status: 401, cookie: undefined, rest: { code: 'sign-in-failed' } });
  expect(bare[1]).toEqual(bare[0]);
  expect(bare[2]).toEqual(bare[0]);
});

test('an unknown account takes as long as a wrong password', async () => {
  // The quickest of many, taken in turns: whatever else the machine does makes all of them slower, and none quicker.
  const quickest = new Map<string, number>();
  for (let round = 0; round < 10; round += 1) {
    await api.db.owner.query('delete from sign_in_attempt');
    for (const account of ['zhangwei', 'nobody', 'not a name']) {
      const began = performance.now();
      await browserAt(api).signIn(wrong(account));
      quickest.set(account, Math.min(quickest.get(account) ?? Infinity, performance.now() - began));
    }
  }
  const [known = 0, unknown, odd] = [...quickest.values()];
  expect(unknown).toBeGreaterThan(known * 0.6);
  expect(odd).toBeGreaterThan(known * 0.6);
});

const locked = [...new Array<string>(5).fill('sign-in-failed'), 'sign-in-paused'];

test.each(['zhangwei', 'nobody'])(
  'after five failures nobody signs in as %s for a minute, with the right password neither',
  async (account) => {
    expect(await answers(6, wrong(account))).toEqual(locked);
    const { status, headers, body } = await browserAt(api).signIn({ account, password: zhangwei.password });
    expect([status, body.code, body.text.zh]).toEqual([429, 'sign-in-paused', '连续登录失败次数过多，1分钟内不能登录。']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
  },
);

test('a lock ends; the next failure locks for twice as long, up to 15 minutes, and the right password begins anew', async () => {
  await answers(5, wrong('zhangwei'));
  const waits = [];
  for (let n = 0; n < 6; n += 1) {
    await api.db.owner.query("update sign_in_attempt set locked_until = now() - interval '1 second'");
    expect(await answers(2, wrong('zhangwei'))).toEqual(['sign-in-failed', 'sign-in-paused']);
    const sql =
      "select round(extract(epoch from locked_until - now()) / 60)::int as minutes from sign_in_attempt where subject like 'account:%'";
    waits.push((await rows<{ minutes: number }>(api.db.owner, sql))[0]?.minutes);
  }
  expect(waits).toEqual([2, 4, 8, 15, 15, 15]);
  await api.db.owner.query("update sign_in_attempt set locked_until = now() - interval '1 second'");
  expect(await answers(1, zhangwei)).toEqual([200]);
  expect(await answers(6, wrong('zhangwei'))).toEqual(locked);
});

test('failures of a day ago are forgotten', async () => {
  await answers(4, wrong('zhangwei'));
  await api.db.owner.query("update sign_in_attempt set last_at = now() - interval '25 hours'");
  expect(await answers(4, wrong('zhangwei'))).toEqual(new Array(4).fill('sign-in-failed'));
});

test('of many guesses at once no more are tried than of as many in a row', async () => {
  const found = await Promise.all(new Array(20).fill(wrong('zhangwei')).map((typed: object) => browserAt(api).signIn(typed)));
  const codes = found.map(({ body }) => body.code);
  expect(codes.filter((code) => code === 'sign-in-failed')).toHaveLength(5);
  expect(codes.filter((code) => code === 'sign-in-paused')).toHaveLength(15);
});

test('an address that guesses at many accounts is locked; who signs in rightly from there does not count', async () => {
  for (let n = 0; n < 30; n += 1) {
    expect(await answers(1, wrong(`guess-${n}`))).toEqual(['sign-in-failed']);
    if (n % 10 === 0) expect(await answers(1, zhangwei)).toEqual([200]);
  }
  expect(await answers(1, zhangwei)).toEqual(['sign-in-paused']);
});

test.each([
  ['SQL', { account: "zhangwei' or '1'='1", password: "' or 1=1 --" }, 401],
  ['a NUL', { account: 'zhang\u0000wei', password: 'x\u0000y' }, 401],
  ['half a character', { account: '\ud800', password: '\udfff' }, 401],
  ['200 characters', { account: 'a'.repeat(200), password: '密'.repeat(200) }, 401],
  ['201 characters', { account: 'zhangwei', password: 'x'.repeat(201) }, 400],
  ['nothing', { account: '', password: '' }, 400],
  ['no text', { account: ['zhangwei'], password: { $gt: '' } }, 400],
  ['a field too many', { ...zhangwei, admin: true }, 400],
])('%s is no way in', async (_what, typed, status) => {
  const answer = await browserAt(api).signIn(typed);
  expect([answer.status, answer.headers['set-cookie']]).toEqual([status, undefined]);
});

test('a password that an administrator gave is changed before anything else', async () => {
  const browser = browserAt(api);
  const old = zhangwei.password;
  expect((await browser.signIn({ account: 'newcomer', password: old })).body.mustChange).toBe(true);
  for (const path of ['/api/cases', '/api/rules', '/metrics'])
    expect((await browser.ask('get', path)).body.code).toBe('password-change-due');
  const change = (typed: object) => browser.ask('post', '/api/session/password').send(typed);
  for (const [typed, field, said] of [
    [{ old, new: 'short' }, 'new', '密码不得少于10个字符'],
    [{ old, new: old }, 'new', '新密码不得与原密码相同'],
    [{ old, new: 'the-newcomer-2026' }, 'new', '密码不得含有账号'],
    [{ old: 'not-the-old-one', new: '乌梁素海的芦苇2026' }, 'old', '原密码有误'],
  ] as const) {
    const { status, body } = await change(typed);
    expect([status, body.field, body.fields?.[0]?.reason.zh]).toEqual([400, field, said]);
  }
  const elsewhere = browserAt(api);
  await elsewhere.signIn({ account: 'newcomer', password: old });
  const before = browser.cookie();
  expect((await change({ old, new: '乌梁素海的芦苇2026' })).body.mustChange).toBe(false);
  expect(browser.cookie()).not.toBe(before);
  expect((await browser.ask('get', '/api/cases')).status).toBe(200);
  expect((await elsewhere.ask('get', '/api/session')).status).toBe(401);
  expect((await browserAt(api).signIn({ account: 'newcomer', password: old })).status).toBe(401);
  expect((await browserAt(api).signIn({ account: 'newcomer', password: '乌梁素海的芦苇2026' })).status).toBe(200);
});

test('a desk that somebody has left is no place to guess the password', async () => {
  const browser = browserAt(api);
  await browser.signIn();
  const guess = () => browser.ask('post', '/api/session/password').send({ old: 'a-guess', new: '乌梁素海的芦苇2026' });
  for (let n = 0; n < 5; n += 1) expect((await guess()).body.code).toBe('validation-failed');
  expect((await guess()).body.code).toBe('sign-in-paused');
});
