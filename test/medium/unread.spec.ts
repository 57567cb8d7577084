import { climbOnce, noticesOf, noticesShown, readNotices, row, rows, unreadOf } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { holds, known } from '../support/people';
import { caseUntil, giveUntil, governmentAct, writeCase, writeTurn } from '../support/write-turn';

const organ = '150802-emergency';
const calendar = { edition: '2022', years: [2022], off: [], worked: [] };

let db: FreshDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

afterEach(() => db.drop());

/** Lets the cases stand at an instant of their own. */
const standAt = (now: string) =>
  db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz - anjian_now()) * 1000`, [now]);

async function officer(name: string, post: 'duty-officer' | 'duty-leader' | 'department-head' | 'handler', at = organ): Promise<string> {
  const holder = await known(db.owner, { organ: at, name });
  await holds(db.owner, holder, { organ: at, post });
  return holder;
}

const personOf = async (holder: string): Promise<string> =>
  (await row<{ person: string }>(db.owner, `select a.person from account a join holder h on h.account = a.name where h.id = $1`, [holder]))
    ?.person ?? '';

interface Has {
  readonly name: string;
  readonly reached: string;
  readonly state: string;
  readonly from: string | null;
}

const has = (rung: string) =>
  rows<Has>(
    db.owner,
    `select h.name, d.reached, d.state, l.name as "from" from delivery d join rung r on r.stream = d.stream and r.id = d.rung join holder h on h.id = d.holder
     left join delivery b on b.id = d.climbed_from left join holder l on l.id = b.holder where r.name = $1 and r.clock = 'IN-01' order by d.written_at, h.name`,
    [rung],
  );

// The 60 days from 2022-09-19 end on 2022-11-18, a Friday. 20 working days before it is 21 October, a Friday as well.
const twentyBefore = '2022-10-21T02:00:00.000Z';
const monday = '2022-10-24T02:00:00.000Z';

describe('4.5: what nobody reads goes to the post above in the same organ', () => {
  test('on the next working day at ten, once, and not to another organ', async () => {
    await officer('承办人', 'handler');
    await officer('局长', 'department-head');
    await officer('别处局长', 'department-head', '150803-emergency');
    await caseUntil(db.source, twentyBefore);
    await standAt(new Date(Date.parse(monday) - 60_000).toISOString());
    expect(await climbOnce(db.source, calendar)).toBeGreaterThan(-1);
    expect(await has('-20')).toEqual([{ name: '承办人', reached: 'handler', state: 'waiting', from: null }]);
    await standAt(monday);
    await Promise.all([climbOnce(db.source, calendar), climbOnce(db.source, calendar)]);
    await climbOnce(db.source, calendar);
    expect(await has('-20')).toEqual([
      { name: '承办人', reached: 'handler', state: 'waiting', from: null },
      { name: '局长', reached: 'department-head', state: 'waiting', from: '承办人' },
    ]);
  });

  test('not where it was read, and not where what it reminds of is done', async () => {
    const handler = await officer('承办人', 'handler');
    await officer('局长', 'department-head');
    const read = await caseUntil(db.source, twentyBefore);
    await standAt('2022-10-21T06:00:00.000Z');
    expect(await readNotices(db.source, await personOf(handler), { caseId: read })).toBeGreaterThan(0);
    await standAt(monday);
    await climbOnce(db.source, calendar);
    expect((await has('-20')).map(({ name }) => name)).toEqual(['承办人']);
  });

  test('of a limit in hours after a quarter of an hour, the leader on duty having it from the start', async () => {
    await officer('值班员', 'duty-officer', '150802-government');
    await officer('带班领导', 'duty-leader', '150802-government');
    await officer('负责人', 'department-head', '150802-government');
    const caseId = await writeCase(db.source, '事故', '2022-09-19T02:00:00.000Z', 'with-opening');
    await giveUntil(db.source, caseId, '2022-09-19T02:05:00.000Z');
    const reached = () =>
      rows<{ name: string }>(
        db.owner,
        `select distinct h.name from delivery d join holder h on h.id = d.holder where d.urgency = 'hours' and d.climbed_from is not null`,
      );
    const given = await row<{ at: string }>(
      db.owner,
      `select min(send_at) as at from delivery where urgency = 'hours' and holder is not null`,
    );
    const at = (minutes: number) => new Date(Date.parse(given?.at ?? '') + minutes * 60_000).toISOString();
    await standAt(at(14));
    await climbOnce(db.source, calendar);
    expect(await reached()).toEqual([]);
    await standAt(at(15));
    await climbOnce(db.source, calendar);
    expect(await reached()).toEqual([{ name: '负责人' }]);
  });
});

test('what is due within hours rings until it is read or done', async () => {
  const holder = await officer('值班员', 'duty-officer', '150802-government');
  const person = await personOf(holder);
  const caseId = await writeCase(db.source, '事故', '2022-09-19T02:00:00.000Z', 'with-opening');
  await giveUntil(db.source, caseId, '2022-09-19T02:05:00.000Z');
  await standAt('2022-09-19T02:05:00.000Z');
  const ringing = async () => [
    (await unreadOf(db.source, [person]))[0]?.ringing ?? 0,
    (await noticesOf(db.source, { person, which: 'ringing', after: null, limit: 50 })).length,
  ];
  const [count, listed] = await ringing();
  expect([count, listed]).toEqual([listed, expect.any(Number)]);
  expect(count).toBeGreaterThan(0);
  await db.owner.query(`update clock set status = 'met', settled_at = now()`);
  expect(await ringing()).toEqual([0, 0]);
});

describe('what stands before somebody', () => {
  test('is the latest first, counted, delivered when it is shown, and read once', async () => {
    const handler = await officer('承办人', 'handler');
    const person = await personOf(handler);
    await caseUntil(db.source, twentyBefore);
    await standAt(monday);
    const ask = { person, which: 'unread', after: null, limit: 50 } as const;
    const found = await noticesOf(db.source, ask);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ sentAt }) => sentAt)).toEqual([...found.map(({ sentAt }) => sentAt)].sort().reverse());
    expect(await unreadOf(db.source, [person])).toEqual([{ person, unread: found.length, ringing: 0 }]);
    await noticesShown(
      db.source,
      person,
      found.map(({ id }) => id),
    );
    const [first, second] = await rows<{ shown: boolean }>(
      db.owner,
      `select shown_at is not null as shown from delivery where holder = $1`,
      [handler],
    );
    expect([first?.shown, second?.shown]).toEqual([true, true]);
    const id = found[0]?.id ?? '';
    expect([await readNotices(db.source, person, { ids: [id] }), await readNotices(db.source, person, { ids: [id] })]).toEqual([1, 0]);
    expect((await noticesOf(db.source, { ...ask, which: 'all' })).find((one) => one.id === id)?.readAt).toBeTruthy();
    const page = await noticesOf(db.source, { ...ask, which: 'all', limit: 1, after: { sentAt: found[0]?.sentAt ?? '', id } });
    expect(page.map((one) => one.id)).toEqual([found[1]?.id]);
  });

  test('is nobody else’s to read', async () => {
    await officer('承办人', 'handler');
    const other = await personOf(await officer('另一承办人', 'handler', '150803-emergency'));
    await caseUntil(db.source, twentyBefore);
    await standAt(monday);
    expect(await noticesOf(db.source, { person: other, which: 'all', after: null, limit: 50 })).toEqual([]);
    expect(await readNotices(db.source, other, 'all')).toBe(0);
  });

  test('is not there before its time: what was given in the night waits for the morning', async () => {
    const handler = await officer('承办人', 'handler');
    const person = await personOf(handler);
    const caseId = await caseUntil(db.source, twentyBefore);
    await standAt(monday);
    await readNotices(db.source, person, 'all');
    // The end itself, at 24:00 of the Friday.
    await giveUntil(db.source, caseId, '2022-11-18T16:00:00.000Z');
    await standAt('2022-11-19T09:00:00.000Z');
    const due = async () =>
      (await noticesOf(db.source, { person, which: 'unread', after: null, limit: 50 })).filter(({ action }) => action === 'expire');
    expect((await due()).filter(({ clock }) => clock === 'IN-01')).toEqual([]);
    await standAt('2022-11-21T00:00:00.000Z');
    expect((await due()).filter(({ clock }) => clock === 'IN-01')).toHaveLength(1);
  });
});

test.each([
  // It ended at 24:00 of Friday the 18th: that sounds on Monday at eight in the morning.
  ['07:59', []],
  [
    '08:30',
    [
      { name: '局长', rung: 'due', state: 'withdrawn' },
      { name: '承办人', rung: 'due', state: 'read' },
      { name: '局长', rung: 'withdrawn', state: 'waiting' },
      { name: '承办人', rung: 'withdrawn', state: 'waiting' },
    ],
  ],
])('C-11: taken back at %s, whoever had received a reminder is told, whoever had not never hears of it', async (time, expected) => {
  const monday = new Date(`2022-11-21T${time}:00+08:00`).toISOString();
  const handler = await officer('承办人', 'handler');
  await officer('局长', 'department-head');
  const caseId = await caseUntil(db.source, '2022-09-19T02:10:00.000Z');
  const stream = { caseId, procedure: 'investigation' as const, n: 1 };
  const paper = '5f6f4f3e-8f6a-4bb1-9c0e-2f4f0a7f0001';
  const act = async (name: string, occurredAt: string, enteredAt: string, data: object) => {
    await giveUntil(db.source, caseId, enteredAt);
    const documents = name === 'grant-extension' ? [paper] : [];
    await writeTurn(db.source, stream, governmentAct(name, occurredAt, { ...data }, documents), enteredAt);
  };
  const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
  const letter = { ...file, title: '批复', kind: 'letter', issuer: '150802-government', issuedOn: '2022-09-20' };
  await act('file-document', '2022-09-20T01:00:00.000Z', '2022-09-20T01:00:00.000Z', letter);
  await act('determine-level', '2022-09-20T01:30:00.000Z', '2022-09-20T01:30:00.000Z', { level: 'ordinary', reason: '死亡1人' });
  await act('form-team', '2022-09-20T07:00:00.000Z', '2022-09-20T07:00:00.000Z', {
    leader: '副区长',
    members: [organ, '150802-public-security', '150802-union'],
  });
  await act('ask-extension', '2022-11-10T02:00:00.000Z', '2022-11-10T02:00:00.000Z', { ref: 'E1', days: 30, reason: '补充取证' });
  await giveUntil(db.source, caseId, '2022-11-18T16:00:00.000Z');
  await standAt(monday);
  await readNotices(db.source, await personOf(handler), 'all');
  await act('grant-extension', '2022-11-15T02:00:00.000Z', monday, { ref: 'E1', days: 30 });
  const told = await rows<{ name: string; rung: string; state: string }>(
    db.owner,
    `select h.name, r.name as rung, d.state from delivery d join rung r on r.stream = d.stream and r.id = d.rung join holder h on h.id = d.holder
     where r.clock = 'IN-01' and (d.withdrawn_at is not null or r.name = 'withdrawn') order by r.name, h.name`,
  );
  expect(told.filter(({ rung, state }) => rung === 'withdrawn' || time === '08:30' || state !== 'withdrawn')).toEqual(expected);
});
