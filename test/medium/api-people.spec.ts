import { addAccount, disableAccount } from '@app/accounts';
import type { Test } from 'supertest';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

const organ = '150802-emergency';
const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
const midnight = (days: number) => new Date(Date.parse(`${day(days)}T00:00:00+08:00`)).toISOString();

let api: TestApi;

beforeAll(async () => {
  api = await testApi();
  for (const name of ['zhangwei', 'lina']) {
    await addAccount(api.db.owner, { name, personName: name, organ, post: '值班员', password: '松花江畔的清晨2026' });
  }
});
afterAll(() => api.stop());
beforeEach(() => api.db.owner.query('delete from assignment; delete from holder'));

const post = (path: string, body: object): Test => api.call('post', `/api/people/${path}`).send(body);

async function known(name: string, more: object = {}): Promise<string> {
  const { status, body } = await post('holders', { organ, name, ...more });
  expect([name, status, body.code]).toEqual([name, 201, undefined]);
  return body.id;
}

async function given(more: object): Promise<string> {
  const { status, body } = await assign(more);
  expect([status, body.code]).toEqual([201, undefined]);
  return body.id;
}

const assign = (more: object): Test => post('assignments', { kind: 'post', organ, post: 'department-head', from: '2026-01-01', ...more });

async function read(query = '') {
  const { body } = await api.call('get', `/api/people?organ=${organ}${query}`);
  const of = (name: string) => body.posts.find((one: { post: string }) => one.post === name);
  return { ...body, of };
}

const brief = ({ name, kind, reminded, standsFor }: Record<string, unknown> & { standsFor: { name: string } | null }) => [
  name,
  kind,
  reminded,
  standsFor?.name ?? null,
];

/** The code of a refusal, and the field where it is at fault; that both languages say it is asserted. */
async function refused(asked: Test): Promise<readonly unknown[]> {
  const { status, body } = await asked;
  expect([body.text?.zh, body.text?.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]{2}/)]);
  return [status, body.code, body.field ?? null];
}

describe('who holds the posts of an organ', () => {
  test('of an organ with nobody every post is vacant, and the posts are those of its kind', async () => {
    const { organName, posts, people, past } = await read();
    expect([organName, people, past]).toEqual(['临河区应急管理局', [], []]);
    expect(posts.map(({ post: name }: { post: string }) => name)).toContain('duty-officer');
    expect(posts.every(({ vacant }: { vacant: boolean }) => vacant)).toBe(true);
    const government = await api.call('get', '/api/people?organ=150802-government');
    expect(government.body.posts.map(({ post: name }: { post: string }) => name)).toContain('leader-in-charge');
  });

  test('his deputy is reminded for the one who is away, whoever is on shift before those whose post it is', async () => {
    const [head, vice, officer] = [await known('局长'), await known('副局长'), await known('值班员甲')];
    await given({ holder: head });
    await given({ kind: 'deputy', holder: vice, standsFor: head, from: day(0), until: day(2), reason: '外出学习' });
    await given({ post: 'duty-officer', holder: vice });
    await given({ kind: 'shift', post: 'duty-officer', holder: officer, from: day(0), until: day(0) });
    const { of, roster } = await read();
    expect(of('department-head').now.map(brief)).toEqual([
      ['局长', 'post', false, null],
      ['副局长', 'deputy', true, '局长'],
    ]);
    expect(of('department-head').now[1]).toMatchObject({ from: midnight(0), until: midnight(3), reason: '外出学习', state: 'running' });
    expect(of('duty-officer').now.map(brief)).toEqual([
      ['副局长', 'post', false, null],
      ['值班员甲', 'shift', true, null],
    ]);
    expect([of('duty-officer').vacant, of('handler').vacant]).toEqual([false, true]);
    expect(roster.map(({ name }: { name: string }) => name)).toEqual(['值班员甲']);
  });

  test('who comes next: posts and deputies to come, and the first shift; the roster goes as far as is asked', async () => {
    const [one, other] = [await known('甲'), await known('乙')];
    await given({ holder: one, until: day(3) });
    await given({ holder: other, from: day(4) });
    for (const days of [1, 2, 13, 14]) await given({ kind: 'shift', post: 'duty-officer', holder: one, from: day(days), until: day(days) });
    const { of, roster } = await read();
    expect(of('department-head').next.map(brief)).toEqual([['乙', 'post', false, null]]);
    expect(of('duty-officer').next.map(({ from }: { from: string }) => from)).toEqual([midnight(1)]);
    expect(of('duty-officer').vacant).toBe(true);
    expect(roster.map(({ from }: { from: string }) => from)).toEqual([midnight(1), midnight(2), midnight(13)]);
    expect((await read('&days=15')).roster).toHaveLength(4);
  });

  test('what is over is listed where it is asked for, and says whether it was called off', async () => {
    const head = await known('局长');
    const [past, planned] = [await given({ holder: head, until: day(-1) }), await given({ holder: head, from: day(5) })];
    await post(`assignments/${planned}/end`, {});
    expect((await read()).past).toEqual([]);
    const listed = (await read('&past=true')).past.map(({ id, state }: Record<string, string>) => [id, state]);
    expect(listed).toEqual([[past, 'over']]);
    expect((await read('&past=true')).of('department-head').next).toEqual([]);
  });
});

describe('people', () => {
  test('are reached by an account that is not disabled, or by an address', async () => {
    await known('张伟', { account: ' ZhangWei ' });
    await known('李娜', { account: 'lina' });
    await known('王强', { mobile: '＋８６ 138-0000-0000', email: '  wang@example.org ', webhook: 'wangqiang' });
    await known('赵敏');
    await disableAccount(api.db.owner, 'lina');
    const { people } = await read();
    const shown = people.map(({ name, reachable, accountDisabled, mobile }: Record<string, unknown>) => [
      name,
      reachable,
      accountDisabled,
      mobile,
    ]);
    expect(new Map(shown.map(([name, ...rest]: unknown[]) => [name, rest]))).toEqual(
      new Map([
        ['张伟', [true, false, null]],
        ['李娜', [false, true, null]],
        ['王强', [true, false, '13800000000']],
        ['赵敏', [false, false, null]],
      ]),
    );
  });

  test('are changed as they are from now on', async () => {
    const id = await known('张伟', { account: 'zhangwei', mobile: '13800000000' });
    const put = (to: string, body: object) => api.call('put', `/api/people/holders/${to}`).send(body);
    const { status, body } = await put(id, { name: '张伟', account: 'zhangwei', mobile: '', email: 'zhang@example.org' });
    expect([status, body.account, body.mobile, body.email]).toEqual([200, 'zhangwei', null, 'zhang@example.org']);
    expect((await read()).people).toEqual([body]);
    const other = await known('李娜');
    expect(await refused(put(other, { name: '李娜', account: 'zhangwei' }))).toEqual([409, 'account-of-another', 'account']);
    expect(await refused(put('00000000-0000-4000-8000-000000000000', { name: '某人' }))).toEqual([404, 'person-unknown', null]);
  });

  test.each([
    ['an organ that is in no register', { organ: '150802-nothing' }, [422, 'people-organ-unknown', 'organ']],
    ['one that has ended', { organ: '150802-work-safety' }, [422, 'people-organ-ended', 'organ']],
    ['what is no organ', { organ: '临河' }, [400, 'validation-failed', 'organ']],
    ['no name', { name: ' ' }, [400, 'validation-failed', 'name']],
    ['an account that is none', { account: 'nobody' }, [422, 'account-unknown', 'account']],
    ['a wrong address', { email: 'zhang@' }, [400, 'validation-failed', 'email']],
    ['a number of a desk', { mobile: '0478-8415119' }, [400, 'validation-failed', 'mobile']],
    ['an address of a server for a messenger', { webhook: 'https://127.0.0.1/x' }, [400, 'validation-failed', 'webhook']],
    ['what there is no field for', { post: 'handler' }, [400, 'validation-failed', '']],
  ])('%s is refused', async (_what, wrong, said) => {
    expect(await refused(post('holders', { organ, name: '张伟', ...wrong }))).toEqual(said);
    expect((await read()).people).toEqual([]);
  });

  test('the same twice is refused, also at the same moment; of one name and another number it is another person', async () => {
    const both = await Promise.all([1, 2].map(async () => (await post('holders', { organ, name: '张伟', account: 'zhangwei' })).status));
    expect(both.toSorted()).toEqual([201, 409]);
    expect(await refused(post('holders', { organ, name: '张伟', account: 'zhangwei' }))).toEqual([409, 'person-known', null]);
    await known('张伟', { mobile: '13800000001' });
  });

  test('an organ has to be named', async () => {
    expect(await refused(api.call('get', '/api/people'))).toEqual([400, 'validation-failed', 'organ']);
    expect(await refused(api.call('get', '/api/people?organ=150802-work-safety'))).toEqual([422, 'people-organ-ended', 'organ']);
  });
});

describe('an assignment', () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  let head: string;
  let vice: string;
  beforeEach(async () => {
    head = await known('局长');
    vice = await known('副局长');
    await given({ holder: head });
  });
  const deputy = (more: object = {}) => ({
    kind: 'deputy',
    holder: vice,
    standsFor: head,
    from: day(1),
    until: day(3),
    reason: '休假',
    ...more,
  });

  test('somebody of another organ may hold a post here as well, and is offered where he is of the same place', async () => {
    const other = (await post('holders', { organ: '150802-government', name: '区长' })).body.id;
    await given({ holder: other, post: 'legal-section' });
    const { body } = await api.call('get', '/api/people?organ=150802-emergency');
    expect(body).toMatchObject({ others: expect.arrayContaining([{ id: other, name: '区长', organName: '临河区人民政府' }]) });
    const held = (body as { posts: { post: string; now: { name: string }[] }[] }).posts.find((one) => one.post === 'legal-section');
    expect(held?.now.map(({ name }) => name)).toEqual(['区长']);
  });

  test.each<readonly [string, () => object, readonly unknown[]]>([
    ['of nobody', () => ({ holder: nobody }), [404, 'person-unknown', 'holder']],
    ['in an organ that has ended', () => ({ holder: vice, organ: '150802-work-safety' }), [422, 'people-organ-ended', 'organ']],
    ['of a post that such an organ has not', () => ({ holder: vice, post: 'leader-in-charge' }), [422, 'post-not-of-organ', 'post']],
    ['of what is no post', () => ({ holder: vice, post: '局长' }), [400, 'validation-failed', 'post']],
    ['that ends before it begins', () => ({ holder: vice, from: day(3), until: day(2) }), [422, 'assignment-span-empty', null]],
    ['that lasts for no time', () => ({ holder: vice, from: midnight(1), until: midnight(1) }), [422, 'assignment-span-empty', null]],
    ['too far ahead', () => ({ holder: vice, until: day(740) }), [422, 'assignment-too-far', null]],
    ['the very same again', () => ({ holder: head, from: day(2) }), [409, 'assignment-twice', null]],
    ['a deputy of himself', () => deputy({ standsFor: vice }), [422, 'deputy-of-himself', null]],
    ['a deputy of whoever does not hold the post', () => deputy({ post: 'handler' }), [422, 'deputy-of-no-holder', null]],
    ['a deputy for nobody', () => deputy({ standsFor: undefined }), [400, 'validation-failed', 'standsFor']],
    ['a deputy without a reason', () => deputy({ reason: undefined }), [400, 'validation-failed', 'reason']],
    ['a deputy without an end', () => deputy({ until: undefined }), [400, 'validation-failed', 'until']],
    ['a shift without an end', () => ({ kind: 'shift', holder: vice }), [400, 'validation-failed', 'until']],
    ['a post in the place of another', () => ({ holder: vice, standsFor: head }), [400, 'validation-failed', 'standsFor']],
    ['from a day that is none', () => ({ holder: vice, from: '2026-02-30' }), [400, 'validation-failed', 'from']],
  ])('%s is refused', async (_what, wrong, said) => {
    expect(await refused(assign(wrong()))).toEqual(said);
  });

  test('a day means the whole of it in Beijing, a moment is taken as it is', async () => {
    await given(deputy());
    await given({ kind: 'shift', post: 'duty-officer', holder: vice, from: `${day(1)}T20:00:00+08:00`, until: `${day(2)}T08:00:00+08:00` });
    const { of, roster } = await read();
    expect(of('department-head').next[0]).toMatchObject({ from: midnight(1), until: midnight(4) });
    expect(Date.parse(roster[0].until) - Date.parse(roster[0].from)).toBe(12 * 3_600_000);
    expect(Date.parse(roster[0].from) - Date.parse(midnight(1))).toBe(20 * 3_600_000);
  });

  test('the same sent twice at the same moment is recorded once', async () => {
    const both = await Promise.all([1, 2].map(async () => (await assign(deputy())).status));
    expect(both.toSorted()).toEqual([201, 409]);
  });

  test('one that runs ends at the moment, one to come is called off and may be given anew', async () => {
    const running = await given({ holder: vice, post: 'handler' });
    const { body: ended } = await post(`assignments/${running}/end`, {});
    expect([ended.state, Math.abs(Date.parse(ended.until) - Date.now()) < 60_000]).toEqual(['over', true]);
    const toCome = await given(deputy());
    const { body: off } = await post(`assignments/${toCome}/end`, {});
    expect([off.state, off.until]).toEqual(['called-off', off.from]);
    await given(deputy());
  });

  test('an end may be set for later, never before the beginning, and not twice', async () => {
    const id = await given({ holder: vice, post: 'handler' });
    const end = (at?: string) => post(`assignments/${id}/end`, at === undefined ? {} : { at });
    expect(await refused(end('2025-12-31'))).toEqual([422, 'assignment-end-too-early', null]);
    expect((await end(day(5))).body).toMatchObject({ state: 'running', until: midnight(6) });
    expect(await refused(end(day(6)))).toEqual([409, 'assignment-over', null]);
    await end();
    expect(await refused(end())).toEqual([409, 'assignment-over', null]);
    expect(await refused(post(`assignments/${nobody}/end`, {}))).toEqual([404, 'assignment-unknown', null]);
  });
});
