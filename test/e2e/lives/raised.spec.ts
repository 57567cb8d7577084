import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { toArchive } from '../../support/to-archive';
import { clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { Seen, ToldLife } from '../../support/told-life';

// xinjia-20200307: 29 dead are major and the province's to investigate; the State Council raised it on 2020-03-12 and its report was
// out on 2020-07-14. Assumed: the province's first acts, the extension, the days of report and archive.
const province = '350000-government';
const council = '000000-government';
const members = ['000000-emergency', '000000-public-security', '000000-union', province];
const free = '《生产安全事故报告和调查处理条例》第二十条第一款';
const accident = {
  name: '福建省泉州市欣佳酒店“3·7”坍塌事故',
  place: '350502',
  occurredAt: '2020-03-07T19:14:00+08:00',
  unit: '欣佳酒店',
  deaths: 11,
  seriousInjuries: 0,
  missing: 18,
  suspectedLevel: 'major',
  source: '事故发生单位报告',
};

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2020-03-07 20:00', '350502-emergency', accident);
  await life.act('form-team', '2020-03-08 09:00', province, { leader: '副省长', members: ['350000-emergency', '350000-union'] });
  await life.act('invite-procuratorate', '2020-03-08 10:00', province, { organ: '350000-procuratorate' });
  await life.act('report-casualties', '2020-03-12 12:00', province, { ref: 'B1', at: '2020-03-12', deaths: 29, missing: 0 });
  await life.act('determine-level', '2020-03-12 14:00', province, { level: 'major', reason: '死亡29人' });
}, 60_000);

afterAll(() => desk.stop());

const taskOf = ({ tasks }: Seen, id: string) => tasks.find((task) => task.id === id);

test('JU-01 (493 art 19): a major accident is the province’s; 60 days end on 2020-05-06 (IN-01, IN-02)', async () => {
  const seen = await life.seen();
  // 7 Mar + 60 = 6 May (24 of March, 30 of April, 6); RP-11: + 30 = 6 Apr (24 + 6).
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2020-05-06 running', 'IN-02': '2020-05-06 running', 'RP-11': '2020-04-06 running' });
  expect(taskOf(seen, 'settle-investigator')).toBeUndefined();
});

test('T-05: raised on day 5 nothing restarts: 55 days are left, and the new government is told by when to ask', async () => {
  const reason = '虽不够特别重大事故等级，但性质严重、影响恶劣';
  expect(await life.refusal('decide-raising', '2020-03-12 18:00', province, { decision: 'raise', reason })).toMatchObject({
    code: 'not-a-higher-government',
    article: free,
  });
  const decision = await life.file('approval', '2020-03-12 18:00', council);
  await life.act('decide-raising', '2020-03-12 18:00', council, { decision: 'raise', reason }, { documents: [decision] });
  const seen = await life.seen();
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2020-05-06 running', 'IN-02': '2020-05-06 running' });
  // 12 Mar to 6 May: 19 + 30 + 6. Ten working days before 6 May (1–5 May off, Sunday 26 April worked): 26–30 (5), 20–24 (10).
  const asked = taskOf(seen, 'ask-extension');
  expect(asked).toMatchObject({ owner: council, clock: 'IN-01' });
  expect(asked?.title.zh).toContain('至2020-05-06，还剩55日；确需延期的最迟于2020-04-20申请');
});

test('article 20(1): what the old government does now is refused; what it did before is still entered', async () => {
  const over = { status: 403, code: 'case-handed-over', article: free, params: { competent: council, on: '2020-03-12' } };
  const level = { level: 'major', reason: '死亡29人' };
  expect(await life.refusal('determine-level', '2020-03-13 09:00', province, level)).toMatchObject(over);
  expect(await life.refusal('form-team', '2020-03-13 09:00', '350000-emergency', { leader: '副省长', members })).toMatchObject(over);
  await life.act('record-procuratorate-answer', '2020-03-11 09:00', province, { answer: 'beside' }, { entered: '2020-03-13 09:00' });
});

test('articles 22, 24: it forms a team of its own and invites the procuratorate of its own level', async () => {
  const gate = async () => (await life.seen()).gates.find(({ gate: name }) => name === 'procuratorate-invited');
  expect(await gate()).toMatchObject({ state: 'shut', holder: council });
  await life.act('form-team', '2020-03-13 10:00', council, { leader: '应急管理部副部长', members });
  await life.act('invite-procuratorate', '2020-03-13 11:00', council, { organ: '000000-procuratorate' });
  expect(await gate()).toMatchObject({ state: 'open', holder: '000000-procuratorate' });
  await life.act('record-procuratorate-answer', '2020-03-16 09:00', council, { answer: 'beside' });
  expect(await gate()).toMatchObject({ state: 'open' });
});

test('IN-01 (493 art 29): the extension is the new government’s to grant: 60 days to 2020-07-05; IN-02 only 30, to 2020-06-05', async () => {
  await life.act('ask-extension', '2020-04-20 15:00', '000000-emergency', { ref: 'E1', days: 60, reason: '案情复杂' });
  expect(taskOf(await life.seen(), 'grant-extension:E1')).toMatchObject({ owner: council });
  expect(await life.refusal('grant-extension', '2020-04-24 09:00', province, { ref: 'E1', days: 60 })).toMatchObject({
    code: 'case-handed-over',
    article: free,
  });
  const granting = await life.file('approval', '2020-04-24 09:30', council);
  await life.act('grant-extension', '2020-04-24 10:00', council, { ref: 'E1', days: 60 }, { documents: [granting] });
  // 6 May + 60 = 5 Jul (25 + 30 + 5); + 30 = 5 Jun (25 + 5).
  expect(clocksOf(await life.seen())).toMatchObject({ 'IN-01': '2020-07-05 running', 'IN-02': '2020-06-05 running' });
});

test('AP-01 (493 art 32): received on 2020-07-03, approved by the State Council within 15 days; archived', async () => {
  const report = { by: council, members, written: '2020-07-01 10:00', submitted: '2020-07-03 16:00' };
  await toArchive(life, { ...report, approved: '2020-07-14 09:00', published: '2020-07-14 15:00', archived: '2020-09-03 10:00' });
  const seen = await life.seen();
  expect(seen.stage).toBe('archived');
  // AP-01: 3 Jul + 15. AP-08 (安全生产法 2014 art 83, 公开条例 2019): 20 working days after Tuesday 14 Jul, four weeks without a holiday.
  // Served on the day of the approval: AP-04 + 15, AP-13 + 60 days (12 Sep is a Saturday) and six months.
  expect(clocksOf(seen)).toEqual({
    // Approved before 2021-09-01: the year of the Act binds nobody (counting 4.6.7).
    'EV-02': 'null void',
    'RP-11': '2020-04-06 lost',
    'IN-01': '2020-07-05 met',
    'IN-02': '2020-06-05 met-late',
    'AP-01': '2020-07-18 met',
    'AP-08': '2020-08-11 met',
    'AP-04': '2020-07-29 met',
    'AP-13': '2020-09-14 running',
    'AP-13-suit': '2021-01-14 running',
    'house-team-set-up': '2020-03-12 met',
  });
  // Before 6 May: −20 on 3 Apr, −10 on 20 Apr. Before 5 Jul (25–27 Jun off, Sunday the 28th worked): −20 on 5 Jun, −10 on 19 Jun, −5 on
  // 29 Jun, −3 on 1 Jul, −1 on 3 Jul. Before 5 Jun: −5 on 29 May, −1 on 4 Jun. AP-01: −7 days on 11 Jul, −3 on 15 Jul.
  expect(remindersOf(seen)).toEqual(
    [
      ...['-20', '-10'].map((name) => `IN-01:${name}:2020-05-06`),
      ...['-20', '-10', '-5', '-3', '-1'].map((name) => `IN-01:${name}:2020-07-05`),
      ...['-5', '-1', 'due'].map((name) => `IN-02:${name}:2020-06-05`),
      'AP-01:-7d:2020-07-18',
      'RP-11:due:2020-04-06',
    ].sort(),
  );
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
