import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { toArchive } from '../../support/to-archive';
import { clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

// linhe-20220919: one dead on 2022-09-19, approved on 2022-12-21, day 93. Assumed: an appraisal that explains it, and that it was entered late.
const government = '150802-government';
const emergency = '150802-emergency';
const members = [emergency, '150802-public-security', '150802-union'];
const accident = {
  name: '临河区朗润园三区住宅建设项目“9·19”高处坠落一般生产安全事故',
  place: '150802',
  occurredAt: '2022-09-19T09:00:00+08:00',
  unit: '施工单位（名称未公布）',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  suspectedLevel: 'ordinary',
  source: '事故发生单位报告',
  investigator: government,
};

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:05', emergency, accident);
  await life.act('determine-level', '2022-09-20 09:30', government, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 15:00', government, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 16:00', government, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-22 10:00', government, { answer: 'beside' });
}, 60_000);

afterAll(() => desk.stop());

// 19 Sep + 60 = 18 Nov (11 of September, 31 of October, 18); IN-02 and RP-11: + 30 = 19 Oct (11 + 19).
// Before 18 Nov: −20 on 21 Oct, −10 on 4 Nov, −5 on 11 Nov, −3 on 15 Nov, −1 on 17 Nov; it ends at 24:00 of the 18th, a Friday, so +1 is Monday the 21st.
// The house asks for the team at 9:00 of the day after; it was formed that afternoon.
const firedWhileOverdue = [
  ...['-20', '-10', '-5', '-3', '-1', 'due', '+1'].map((name) => `IN-01:${name}:2022-11-18`),
  ...['-5', '-1', 'due'].map((name) => `IN-02:${name}:2022-10-19`),
  'RP-11:due:2022-10-19',
  'house-team-set-up:start+1d:2022-09-24',
];

test('IN-01 (493 art 29): on 2022-11-22 nothing is known of an appraisal: overdue since 2022-11-18, and red', async () => {
  await life.goOn('2022-11-22 10:00');
  const seen = await life.seen();
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-11-18 overdue', 'IN-02': '2022-10-19 overdue' });
  expect(seen.light).toBe('red');
  expect(remindersOf(seen)).toEqual([...firedWhileOverdue].sort());
});

test('art 29: an extension comes too late for a period that has ended', async () => {
  await life.act('ask-extension', '2022-11-22 10:00', emergency, { ref: 'E1', days: 30, reason: '补充取证' });
  expect(await life.refusal('grant-extension', '2022-11-22 10:00', government, { ref: 'E1', days: 30 })).toMatchObject({
    status: 409,
    code: 'extension-after-expiry',
    article: '《生产安全事故报告和调查处理条例》第二十九条',
    params: { dueDate: '2022-11-18' },
  });
  const answer = await life.file('letter', '2022-11-22 10:04', government);
  await life.act('refuse-extension', '2022-11-22 10:05', government, { ref: 'E1', reason: '期限已届满' }, { documents: [answer] });
});

test('IN-03 (493 art 27; 4.6.4): the appraisal of 10 Oct to 14 Nov, entered on 22 Nov, moves the end to 2022-12-23', async () => {
  const entered = '2022-11-22 10:10';
  await life.act('order-appraisal', '2022-10-10 09:00', emergency, { ref: 'A1', body: '鉴定机构', subject: '栏杆' }, { entered });
  await life.act('deliver-appraisal', '2022-11-14 16:00', emergency, { ref: 'A1' }, { entered });
  const seen = await life.seen();
  // On 10 Oct 39 days were left until 18 Nov (21 + 18): 14 Nov + 39 = 23 Dec (16 + 23). IN-02: 9 days until 19 Oct: 14 Nov + 9 = 23 Nov.
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-12-23 running', 'IN-02': '2022-11-23 running', 'RP-11': '2022-10-19 lost' });
  expect(seen.light).not.toBe('red');
  const said = (await life.derivation('IN-01')).find((sentence) => sentence.includes('技术鉴定'));
  expect(said).toContain('《生产安全事故报告和调查处理条例》（国务院令第493号）第二十七条');
  expect(said).toContain('共 35 日不计入期限；剩余 39 日');
  for (const day of ['2022-10-10', '2022-11-14']) expect(said).toContain(day);
});

test('what had fired stays, and nothing fires twice: on the way to the archive only the ladder before the new end', async () => {
  const closing = {
    submitted: '2022-12-12 16:00',
    approved: '2022-12-21 15:00',
    published: '2022-12-28 10:00',
    archived: '2023-01-06 10:00',
  };
  await toArchive(life, { by: government, members, written: '2022-12-09 10:00', ...closing });
  const seen = await life.seen();
  expect(seen.stage).toBe('archived');
  // AP-01: received 12 Dec + 15 = 27 Dec. AP-08: 20 working days after 21 Dec (31 Dec–2 Jan off) = 19 Jan.
  // Served on the day of the approval: AP-04 + 15, AP-13 + 60 days (19 Feb is a Sunday) and six months.
  expect(clocksOf(seen)).toEqual({
    // A year from the approval of 21 Dec; what Inner Mongolia attaches to it, 21 Dec + 30 (10 + 20).
    'EV-02': '2023-12-21 running',
    'EV-03': '2023-12-21 pending',
    'house-follow-up': '2023-01-20 running',
    'RP-11': '2022-10-19 lost',
    'IN-01': '2022-12-23 met',
    'IN-02': '2022-11-23 met-late',
    'AP-01': '2022-12-27 met',
    'AP-08': '2023-01-19 met',
    'AP-04': '2023-01-05 met',
    'AP-13': '2023-02-20 running',
    'AP-13-suit': '2023-06-21 running',
    'house-team-set-up': '2022-09-24 met',
  });
  // Before 23 Dec: −20 on 25 Nov, −10 on 9 Dec; −5 (16 Dec) comes after the report. Before 23 Nov: −5 and −1 (16 and 22 Nov, 9:00) had passed.
  const later = ['IN-02:due:2022-11-23', 'IN-01:-20:2022-12-23', 'IN-01:-10:2022-12-23', 'AP-01:-7d:2022-12-27'];
  // C-11: what said of an end that it had passed, and would not have been said, is taken back, and whoever was told hears of it.
  const takenBack = ['IN-01:due:2022-11-18', 'IN-01:+1:2022-11-18', 'IN-02:due:2022-10-19'];
  const told = takenBack.map((rung) => `${rung}:withdrawn`);
  expect(remindersOf(seen)).toEqual([...firedWhileOverdue, ...later, ...told].sort());
  const ledger = await life.ledger();
  expect(ledger.filter(({ kind }) => kind === 'rung.withdrawn')).toHaveLength(takenBack.length);
  // The word of it is written with the act; every other reminder has a turn of its own.
  const fired = ledger.filter(({ kind, turn_id: turn }) => kind === 'rung.fired' && turn.startsWith('r:')).map(({ turn_id: turn }) => turn);
  expect([fired.length, new Set(fired).size]).toEqual([firedWhileOverdue.length + later.length, firedWhileOverdue.length + later.length]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
