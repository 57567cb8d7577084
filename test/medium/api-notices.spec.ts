import { row } from '@app/persistence';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { browserAt, withAccount } from '../support/browser';
import type { Browser } from '../support/browser';
import { holds, known } from '../support/people';
import { eventually } from '../support/process';
import { caseUntil } from '../support/write-turn';

const organ = '150802-emergency';
// The 60 days from 2022-09-19 end on 2022-11-18; 20 working days before it is 21 October, a Friday.
const twentyBefore = '2022-10-21T02:00:00.000Z';
const monday = '2022-10-24T01:00:00.000Z';

interface Notice {
  readonly id: string;
  readonly clock: string;
  readonly title: { readonly zh: string } | null;
  readonly text: { readonly zh: string };
  readonly sentAt: string;
  readonly readAt: string | null;
}

interface Page {
  readonly notices: readonly Notice[];
  readonly next: string | null;
}

interface Delivery {
  readonly name: string | null;
  readonly state: string;
  readonly stateText: { readonly zh: string };
  readonly wayText: { readonly zh: string };
  readonly readAt: string | null;
}

let api: TestApi;
let handler: Browser;
let other: Browser;
let holder: string;
let caseId: string;

beforeEach(async () => {
  api = await testApi();
  holder = await seated('zhangwei', '张伟');
  await seated('lina', '李娜', '150803-emergency');
  [handler, other] = [browserAt(api), browserAt(api)];
  await handler.signIn();
  await other.signIn({ account: 'lina', password: '松花江畔的清晨2026' });
  caseId = await caseUntil(api.db.source, twentyBefore);
  await standAt(monday);
});
afterEach(() => api.stop());

async function seated(account: string, name: string, at = organ): Promise<string> {
  await withAccount(api, 'done', account);
  const id = await known(api.db.owner, { organ: at, name, account });
  await holds(api.db.owner, id, { organ: at, post: 'handler' });
  return id;
}

const standAt = (now: string) =>
  api.db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz - anjian_now()) * 1000`, [now]);

const list = async (browser: Browser, asked = '') => {
  const { status, body } = await browser.ask('get', `/api/notices${asked}`);
  expect([status, body.code]).toEqual([200, undefined]);
  return body as Page;
};
const count = async (browser: Browser) => (await browser.ask('get', '/api/notices/count')).body;
const read = async (browser: Browser, body: object) => browser.ask('post', '/api/notices/read').send(body);
const ids = ({ notices }: Page): string[] => notices.map(({ id }) => id);

async function shown(): Promise<readonly string[]> {
  const sql = `select coalesce(array_agg(id::text), '{}') as ids from delivery where holder = $1 and shown_at is not null`;
  return (await row<{ ids: readonly string[] }>(api.db.owner, sql, [holder]))?.ids ?? [];
}

/** The list does not wait until it is noted what it has delivered. */
const noted = (count: number) => eventually('it is noted', async () => ((await shown()).length === count ? true : undefined));

test('a reminder says of which case and limit it is, in which post one was reminded, and when', async () => {
  const { notices, next } = await list(handler);
  expect(notices.length).toBeGreaterThan(1);
  expect(next).toBeNull();
  expect(notices.map(({ sentAt }) => sentAt)).toEqual([...notices.map(({ sentAt }) => sentAt)].sort().reverse());
  const limit = notices.find(({ clock, sentAt }) => clock === 'IN-01' && sentAt === twentyBefore);
  expect(limit).toMatchObject({
    caseId,
    caseName: '高处坠落事故',
    organName: '临河区应急管理局',
    postText: { zh: '承办人' },
    reachedText: { zh: '承办人' },
    standsFor: null,
    climbedFrom: null,
    endAt: '2022-11-18T16:00:00.000Z',
    readAt: null,
    withdrawn: null,
  });
  expect(limit?.title?.zh).toBeTruthy();
  expect(limit?.text.zh).toBeTruthy();
  expect(await count(handler)).toEqual({ unread: notices.length, ringing: 0 });
});

test('whom one stands in for, and who had it before and did not read it, is said by name', async () => {
  const away = await known(api.db.owner, { organ, name: '局长' });
  await withAccount(api, 'done', 'wangqiang');
  const vice = await known(api.db.owner, { organ, name: '王强', account: 'wangqiang' });
  await holds(api.db.owner, away, { organ, post: 'department-head' });
  await holds(api.db.owner, vice, { kind: 'deputy', organ, post: 'department-head', standsFor: away, until: '2030-01-01T00:00:00.000Z' });
  await api.db.owner.query(
    `insert into delivery (case_id, stream, rung, organ, post, reached, holder, stands_for, way, state, urgency, due_at, send_at, climbed_from)
     select case_id, stream, rung, organ, post, 'department-head', $2, $3, way, state, urgency, due_at, send_at, id from delivery where holder = $1 limit 1`,
    [holder, vice, away],
  );
  const deputy = browserAt(api);
  await deputy.signIn({ account: 'wangqiang', password: '松花江畔的清晨2026' });
  const [notice] = (await list(deputy)).notices;
  expect(notice).toMatchObject({
    postText: { zh: '承办人' },
    reachedText: { zh: '部门负责人' },
    standsFor: '局长',
    climbedFrom: '张伟',
  });
});

test('page by page, each once; a cursor of another list or none of ours is refused', async () => {
  const all = ids(await list(handler, '?which=all'));
  const found: string[] = [];
  let next: string | null = '';
  for (; next !== null;) {
    const page: Page = await list(handler, `?which=all&limit=1${next === '' ? '' : `&after=${next}`}`);
    found.push(...ids(page));
    next = page.next;
  }
  expect(found).toEqual(all);
  const { next: ofAll } = await list(handler, '?which=all&limit=1');
  for (const wrong of [`after=${ofAll}`, 'after=x', 'limit=0', 'which=some', 'more=1']) {
    const { status, body } = await handler.ask('get', `/api/notices?${wrong}`);
    expect([wrong, status, typeof body.text?.zh]).toEqual([wrong, 400, 'string']);
  }
});

test('the list delivers what it shows and nothing else, and marks nothing as read', async () => {
  const [first] = ids(await list(handler, '?limit=1'));
  await noted(1);
  expect(await shown()).toEqual([first]);
  expect((await count(handler)).unread).toBe(ids(await list(handler, '?which=all')).length);
});

test('read are one, all of a case by opening it, or all; what is somebody else’s stays as it is', async () => {
  const all = ids(await list(handler));
  expect((await read(other, { ids: all })).body).toEqual({ unread: 0, ringing: 0 });
  expect((await read(handler, { ids: [all[0]] })).body).toEqual({ unread: all.length - 1, ringing: 0 });
  expect(ids(await list(handler))).toEqual(all.slice(1));
  const kept = await list(handler, '?which=all');
  expect(ids(kept)).toEqual(all);
  expect(kept.notices[0]?.readAt).toMatch(/^2022-10-24T/);

  const second = await caseUntil(api.db.source, twentyBefore, '另一事故');
  await standAt(monday);
  const both = (await count(handler)).unread;
  await handler.ask('post', `/api/cases/${second}/seen`).send({ seq: 1 });
  expect((await count(handler)).unread).toBe(all.length - 1);
  expect(both).toBeGreaterThan(all.length - 1);
  expect((await read(handler, { all: true })).body).toEqual({ unread: 0, ringing: 0 });
  expect(await list(handler)).toEqual({ notices: [], next: null });
});

test('a case that is not there reads nothing, and a reading that is wrong is refused', async () => {
  const before = await count(handler);
  expect((await handler.ask('post', '/api/cases/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10/seen').send({ seq: 1 })).status).toBe(404);
  const id = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';
  const many = Array.from({ length: 101 }, () => id);
  for (const wrong of [{}, { ids: [] }, { ids: ['x'] }, { ids: many }, { all: false }, { all: true, case: id }, { everything: true }]) {
    const { status, body } = await read(handler, wrong);
    expect([wrong, status, typeof body.text?.zh]).toEqual([wrong, 400, 'string']);
  }
  expect((await api.bare('get', '/api/notices')).status).toBe(401);
  expect(await count(handler)).toEqual(before);
});

test('a reminder of the case says whom it reached, on which way, and whether it was read', async () => {
  const all = ids(await list(handler));
  await noted(all.length);
  await read(handler, { ids: all.slice(0, 1) });
  const { body } = await handler.ask('get', `/api/cases/${caseId}`);
  const deliveries = body.reminders.flatMap((reminder: { deliveries: Delivery[] }) => reminder.deliveries) as Delivery[];
  const mine = deliveries.filter(({ name }) => name === '张伟');
  expect(mine[0]).toMatchObject({ organName: '临河区应急管理局', postText: { zh: '承办人' }, reachedText: { zh: '承办人' }, way: 'app' });
  expect(mine.map(({ wayText, stateText, readAt }) => [wayText.zh, stateText.zh, readAt !== null])).toEqual(
    expect.arrayContaining([
      ['系统内', '已读', true],
      ['系统内', '已送达', false],
    ]),
  );
  expect(deliveries.find(({ state }) => state === 'nobody')).toMatchObject({
    name: null,
    reachedText: null,
    stateText: { zh: '无人担任' },
  });
});
