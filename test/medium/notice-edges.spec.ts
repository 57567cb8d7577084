import { claimDispatch, climbOnce, endDispatch, gatherOnce, row, rows, takeBackOrphans } from '@app/persistence';
import type { Dispatch } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { holds, known, setNotices } from '../support/people';
import { caseUntil as writtenUntil, giveUntil, governmentAct, writeTurn } from '../support/write-turn';

const organ = '150802-emergency';
const thirdDay = '2022-09-22T02:00:00.000Z';
const calendar = { edition: '2022', years: [2022], off: [], worked: [] };
const at = { organ, post: 'department-head' as const };
const sounding = { quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' };

let db: FreshDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await setNotices(db.owner, { ways: ['mail', 'sms'], ...sounding });
});

afterEach(() => db.drop());

const gather = () => gatherOnce(db.source, 0, ({ told }) => ({ subject: `${told.length}`, text: 'text', link: 'https://anjian.example' }));

/** A case whose reminders of the first and the third day all sound. */
async function caseUntil(now: string): Promise<string> {
  const caseId = await writtenUntil(db.source, now);
  await db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz + interval '1 day' - anjian_now()) * 1000`, [now]);
  return caseId;
}

async function claimed(): Promise<Dispatch> {
  const found = await claimDispatch(db.source, ['mail', 'sms']);
  if (found === null) throw new Error('nothing waits');
  return found;
}

interface State {
  readonly way: string;
  readonly state: string;
}

const outer = () => rows<State>(db.owner, `select distinct way, state from delivery where way <> 'app' order by way, state`);
const dispatches = () => rows<State>(db.owner, `select way, state from dispatch order by created_at, way`);

test('what an attempt says that another process has taken over by then changes neither message nor deliveries', async () => {
  const head = await known(db.owner, { organ, name: '局长', email: 'head@anjian.example', mobile: '13800000000' });
  await holds(db.owner, head, at);
  await caseUntil(thirdDay);
  await db.owner.query(`update delivery set urgency = 'early' where way <> 'app'`);
  await db.owner.query(`update delivery set way = 'mail' where way = 'sms'`);
  await gather();
  const first = await claimed();
  await db.owner.query(`update dispatch set held_until = anjian_now() - interval '1 second'`);
  await takeBackOrphans(db.source);
  const second = await claimed();
  expect([second.id, second.n]).toEqual([first.id, 2]);
  await endDispatch(db.source, first, { outcome: 'refused', answer: '550' });
  expect(await outer()).toEqual([{ way: 'mail', state: 'sending' }]);
  await endDispatch(db.source, second, { outcome: 'taken', answer: '250' });
  await endDispatch(db.source, first, { outcome: 'doubtful', answer: 'nothing' });
  expect([await outer(), await dispatches()]).toEqual([[{ way: 'mail', state: 'sent' }], [{ way: 'mail', state: 'sent' }]]);
});

describe('between being put together and going out', () => {
  beforeEach(async () => {
    const head = await known(db.owner, { organ, name: '局长', email: 'old@anjian.example', mobile: '13800000000' });
    await holds(db.owner, head, at);
    await caseUntil(thirdDay);
    await db.owner.query(`delete from delivery where way = 'sms'`);
    await gather();
  });

  test('a way is turned off: nothing goes out on it any more, and the next one takes over', async () => {
    await setNotices(db.owner, { ways: ['sms'], ...sounding });
    await db.owner.query(`update delivery set urgency = 'pressing'`);
    expect(await claimDispatch(db.source, ['mail', 'sms'])).toBeNull();
    await gather();
    await gather();
    expect((await claimed()).way).toBe('sms');
    expect(await outer()).toEqual([
      { way: 'mail', state: 'failed' },
      { way: 'sms', state: 'sending' },
    ]);
  });

  test('an address is corrected: it goes to the right one, and never to the old one', async () => {
    await db.owner.query(`update holder set email = 'new@anjian.example'`);
    expect(await claimDispatch(db.source, ['mail', 'sms'])).toBeNull();
    await gather();
    expect((await claimed()).address).toBe('new@anjian.example');
    expect(await claimDispatch(db.source, ['mail', 'sms'])).toBeNull();
  });

  test('C-11: all of it is taken back: neither it nor the word that it is taken back goes out', async () => {
    await db.owner.query(`update delivery set withdrawn_at = now()`);
    expect(await claimDispatch(db.source, ['mail', 'sms'])).toBeNull();
    expect(await outer()).toEqual([{ way: 'mail', state: 'withdrawn' }]);
    expect(await dispatches()).toEqual([{ way: 'mail', state: 'withdrawn' }]);
  });
});

const extended = async (caseId: string, entered: string) => {
  const stream = { caseId, procedure: 'investigation' as const, n: 1 };
  const paper = '5f6f4f3e-8f6a-4bb1-9c0e-2f4f0a7f0001';
  const act = async (name: string, occurredAt: string, enteredAt: string, data: object) => {
    await giveUntil(db.source, caseId, enteredAt);
    await writeTurn(db.source, stream, governmentAct(name, occurredAt, { ...data }, name === 'grant-extension' ? [paper] : []), enteredAt);
  };
  const file = { document: paper, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf' };
  await act('file-document', '2022-09-20T01:00:00.000Z', '2022-09-20T01:00:00.000Z', {
    ...file,
    title: '批复',
    kind: 'letter',
    issuer: '150802-government',
    issuedOn: '2022-09-20',
  });
  await act('determine-level', '2022-09-20T01:30:00.000Z', '2022-09-20T01:30:00.000Z', { level: 'ordinary', reason: '死亡1人' });
  await act('form-team', '2022-09-20T07:00:00.000Z', '2022-09-20T07:00:00.000Z', {
    leader: '副区长',
    members: [organ, '150802-public-security', '150802-union'],
  });
  await act('ask-extension', '2022-11-10T02:00:00.000Z', '2022-11-10T02:00:00.000Z', { ref: 'E1', days: 30, reason: '补充取证' });
  await giveUntil(db.source, caseId, '2022-11-18T16:00:00.000Z');
  return () => act('grant-extension', '2022-11-15T02:00:00.000Z', entered, { ref: 'E1', days: 30 });
};

test('C-11: a message that waits when its reminders are taken back does not go out, nor does the word of it', async () => {
  const monday = '2022-11-21T01:00:00.000Z';
  const handler = await known(db.owner, { organ, name: '承办人', mobile: '13800000000' });
  await holds(db.owner, handler, { organ, post: 'handler' });
  const caseId = await writtenUntil(db.source, '2022-09-19T02:10:00.000Z');
  const grant = await extended(caseId, monday);
  await db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz - anjian_now()) * 1000`, [monday]);
  await db.owner.query(`update delivery set state = 'sent' where way <> 'app' and rung not like 'IN-01%due%'`);
  await gather();
  expect((await dispatches()).length).toBe(1);
  await grant();
  await gather();
  for (let sent = await claimDispatch(db.source, ['sms']); sent !== null; sent = await claimDispatch(db.source, ['sms'])) {
    await endDispatch(db.source, sent, { outcome: 'taken', answer: 'ok' });
  }
  expect(
    await rows(
      db.owner,
      `select r.name, d.state from delivery d join rung r on r.stream = d.stream and r.id = d.rung
       where d.way = 'sms' and r.id like 'IN-01%due%' order by r.name`,
    ),
  ).toEqual([
    { name: 'due', state: 'withdrawn' },
    { name: 'withdrawn', state: 'withdrawn' },
  ]);
});

describe('4.5: what climbs', () => {
  test('past whoever has it unread already: somebody who holds both posts is not the end of it', async () => {
    const both = await known(db.owner, { organ, name: '值班员兼带班' });
    await holds(db.owner, both, { organ, post: 'duty-officer' });
    await holds(db.owner, both, { organ, post: 'duty-leader' });
    const head = await known(db.owner, { organ, name: '局长' });
    await holds(db.owner, head, at);
    await holds(db.owner, both, { organ: '150802-safety-office', post: 'safety-office-head' });
    await caseUntil(thirdDay);
    // As one that was meant for the officer on duty.
    await db.owner.query(`delete from delivery where holder = $1`, [head]);
    await db.owner.query(
      `update delivery set organ = $2, post = 'duty-officer', reached = 'duty-officer', climb_at = now() - interval '10 years' where holder = $1`,
      [both, organ],
    );
    await climbOnce(db.source, calendar);
    const above = await rows(db.owner, `select distinct reached, holder from delivery where climbed_from is not null and way = 'app'`);
    expect(above).toEqual([{ reached: 'department-head', holder: head }]);
  });

  test('at once, where somebody has no account and none of his ways takes it', async () => {
    const handler = await known(db.owner, { organ, name: '承办人', account: null, email: 'handler@anjian.example' });
    await holds(db.owner, handler, { organ, post: 'handler' });
    const head = await known(db.owner, { organ, name: '局长' });
    await holds(db.owner, head, at);
    await caseUntil('2022-10-21T02:00:00.000Z');
    // The digest of what was given on a Friday is told on Monday.
    await db.owner.query(`update stream set shift = shift + 3 * 86400000`);
    await gather();
    const sent = await claimed();
    await endDispatch(db.source, sent, { outcome: 'refused', answer: '550 no such user' });
    await climbOnce(db.source, calendar);
    const above = await rows<{ reached: string }>(
      db.owner,
      `select distinct d.reached, h.name, l.state as lower from delivery d join holder h on h.id = d.holder join delivery l on l.id = d.climbed_from where d.way = 'app'`,
    );
    expect(above).toEqual([{ reached: 'department-head', name: '局长', lower: 'failed' }]);
    expect(await row(db.owner, `select 1 from delivery where climb_at is not null and way <> 'app'`)).toBeUndefined();
  });
});

test('4.5: for a leader whom nothing reaches his deputy is reminded, and not the post above', async () => {
  const leader = await known(db.owner, { organ, name: '局长', account: null });
  await holds(db.owner, leader, at);
  const deputy = await known(db.owner, { organ, name: '副局长' });
  await holds(db.owner, deputy, {
    ...at,
    kind: 'deputy',
    standsFor: leader,
    from: '2022-09-01T00:00:00.000Z',
    until: '2022-12-01T00:00:00.000Z',
  });
  await caseUntil(thirdDay);
  expect(
    await rows(db.owner, `select distinct holder, stands_for as "standsFor", reached from delivery where post = 'department-head'`),
  ).toEqual([{ holder: deputy, standsFor: leader, reached: 'department-head' }]);
});
