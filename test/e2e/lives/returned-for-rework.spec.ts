import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { toArchive } from '../../support/to-archive';
import { assumedFall, clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// An assumed fall with one dead: the government sends the report of 10 November back on the 14th and has it again on the 22nd.
const government = '150802-government';
const members = ['150802-emergency', '150802-public-security', '150802-union'];
const receipt = (on: string) => ({ receivedOn: on });

let desk: Desk;
let life: ToldLife;
let paper: string;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', government, { level: 'ordinary', reason: '死亡1人' });
  await life.act('form-team', '2022-09-20 10:00', government, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', government, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-22 09:00', government, { answer: 'beside' });
  paper = await life.file('report', '2022-11-08 10:00', government);
  const at = '2022-11-08 10:00';
  await life.act('record-report', at, government, writtenReport);
  await life.act('draft-report', at, government, {}, { documents: [paper] });
  await life.act('sign-report', at, government, { signatures: members.map((member) => ({ member })) });
}, 60_000);

afterAll(() => desk.stop());

test('IN-01 (493 art 29), AP-01 (art 32): submitted on 2022-11-10 it is met, and 15 days for the approval run to 2022-11-25', async () => {
  await life.act('submit-report', '2022-11-10 10:00', government, receipt('2022-11-10'), { documents: [paper] });
  // IN-01: 19 Sep + 60 = 18 Nov (11 of September, 31 of October, 18). AP-01: 10 Nov + 15 = 25 Nov.
  expect(clocksOf(await life.seen())).toMatchObject({ 'IN-01': '2022-11-18 met', 'AP-01': '2022-11-25 running' });
});

test('T-05 (493 art 29): returned on 2022-11-14: AP-01 is void, and the sixty days from the accident still end on 2022-11-18', async () => {
  const department = await life.refusal('return-report', '2022-11-14 09:00', '150802-emergency', { reasons: '间接原因分析不清' });
  expect(department).toMatchObject({ status: 403, code: 'no-competence', params: { competent: government } });
  await life.act('return-report', '2022-11-14 10:00', government, { reasons: '间接原因分析不清，对监管部门履职情况未作审查' });
  const seen = await life.seen();
  expect(seen.stage).toBe('investigating');
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-11-18 running', 'IN-02': '2022-10-19 overdue', 'AP-01': 'null void' });
  expect((await life.derivation('IN-01')).join('\n')).toContain('报告退回重做');
});

test('art 30: what was returned is spent: it is drafted and signed anew', async () => {
  const spent = await life.refusal('submit-report', '2022-11-15 10:00', government, receipt('2022-11-15'), { documents: [paper] });
  expect(spent).toMatchObject({ status: 409, code: 'report-incomplete' });
  expect(spent.params?.['missing']).toBe(['draft', ...members.map((member) => `signature ${member}`)].join(','));
  // Whatever its date: what is missing is said first.
  const early = await life.refusal('submit-report', '2022-11-13 10:00', government, receipt('2022-11-15'), { documents: [paper] });
  expect(early).toMatchObject({ status: 409, code: 'report-incomplete' });
});

test('IN-01 (493 art 29): submitted anew on 2022-11-22 it is late; AP-01 counts 15 days from there, to 2022-12-07; archived', async () => {
  const approval = { approved: '2022-12-02 15:00', published: '2022-12-12 10:00', archived: '2022-12-20 10:00' };
  await toArchive(life, { by: government, members, written: '2022-11-22 10:00', submitted: '2022-11-22 16:00', ...approval });
  const seen = await life.seen();
  expect(seen.stage).toBe('archived');
  // AP-01: 22 Nov + 15 = 7 Dec (8 + 7). AP-08: 20 working days after 2 Dec: 5–9 (5), 12–16 (10), 19–23 (15), 26–30.
  // Served on the day of the approval: AP-04 + 15, AP-13 + 60 days and six months.
  expect(clocksOf(seen)).toEqual({
    // A year from the approval of 2 Dec; what Inner Mongolia attaches to it, 2 Dec + 30 (29 + 1).
    'EV-02': '2023-12-02 running',
    'EV-03': '2023-12-02 pending',
    'house-follow-up': '2023-01-01 running',
    'RP-11': '2022-10-19 lost',
    'IN-01': '2022-11-18 met-late',
    'IN-02': '2022-10-19 met-late',
    'AP-01': '2022-12-07 met',
    'AP-08': '2022-12-30 met',
    'AP-04': '2022-12-17 met',
    'AP-13': '2023-01-31 running',
    'AP-13-suit': '2023-06-02 running',
    'house-team-set-up': '2022-09-24 met',
  });
});

test('each reminder once: the ladder of IN-01 rests while the report is with the government, and goes on after the return', async () => {
  const seen = await life.seen();
  // Before 18 Nov: −20 on 21 Oct, −10 on 4 Nov; −5 (11 Nov) fell into the time with the government; −3 on 15, −1 on 17, +1 on 21 Nov.
  // AP-01: the first period (−7 days on 18 Nov) was void by then; the second: −7 days on 30 Nov, −3 on 2 Dec. AP-08: −10 would be 16 Dec.
  expect(remindersOf(seen)).toEqual(
    [
      ...['-20', '-10', '-3', '-1', 'due', '+1'].map((name) => `IN-01:${name}:2022-11-18`),
      ...['-5', '-1', 'due'].map((name) => `IN-02:${name}:2022-10-19`),
      ...['-7d', '-3'].map((name) => `AP-01:${name}:2022-12-07`),
      'RP-11:due:2022-10-19',
      'house-team-set-up:start+1d:2022-09-24',
    ].sort(),
  );
  expect(seen.reminders.filter(({ late }) => late)).toEqual([]);
  expect((await life.ledger()).filter(({ kind }) => kind === 'report.returned')).toHaveLength(1);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
