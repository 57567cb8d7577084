import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { toArchive } from '../../support/to-archive';
import { clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { Seen, ToldLife } from '../../support/told-life';
import { vetted } from '../../support/vetting';
import { accident, tenth } from './yuchen';

// yuchen-20170913: nine dead on the 14th, team of the 16th, supervised by the State Council's safety office on the 19th, the tenth found on the
// 23rd, then supervised by its safety commission. Told as an accident of general industry, for which article 19 goes by the level; the last
// test tells it as the coal mine that it was. Assumed: all later days.
const city = '230300-government';
const province = '230000-government';
const office = '000000-safety-office';
const commission = '000000-safety-commission';
const members = ['230000-public-security', '230000-union'];
let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2017-09-13 16:00', '230321-government', accident);
  await life.act('determine-level', '2017-09-14 09:00', city, { level: 'larger', reason: '死亡9人' });
  await life.act('form-team', '2017-09-16 10:00', city, { leader: '副市长', members: ['230300-public-security', '230300-union'] });
  await life.act('record-supervision', '2017-09-19 15:00', office, supervised(office, '230000-safety-commission'));
}, 60_000);

afterAll(() => desk.stop());

const supervised = (supervisor: string, addressee: string) => ({ supervisor, addressee, prefix: '安委办函', matters: '查明原因' });
const ofCommission = (seen: Seen) => clocksOf({ ...seen, clocks: seen.clocks.filter(({ stream }) => stream.endsWith('/2')) });
const taskOf = ({ tasks }: Seen, id: string) => tasks.find((task) => task.id === id);
const larger = { 'IN-01': '2017-11-12 running', 'IN-02': '2017-10-13 running', 'RP-11': '2017-10-13 running' };

test('IN-02, RP-11 (493 art 13): larger: 30 days end on 2017-10-13, the 60 of the law (IN-01) on 2017-11-12', async () => {
  // 13 Sep + 30 = 13 Oct (17 of September, 13); + 60 = 12 Nov (17 + 31 + 12). Corrected from 14:40 to 12:21 it is the same day.
  expect(clocksOf(await life.seen())).toMatchObject(larger);
  const noon = { occurredAt: '2017-09-13T12:21:00+08:00', reason: '经查为12时21分' };
  await life.act('correct-accident', '2017-09-20 09:00', city, noon);
  expect(clocksOf(await life.seen())).toMatchObject(larger);
});

test('LV-03 (493 art 13): the tenth death of 2017-09-23 changes no level by itself; a person determines major', async () => {
  await life.act('report-casualties', '2017-09-23 20:00', city, tenth);
  const seen = await life.seen();
  expect([seen.level, clocksOf(seen)]).toMatchObject(['larger', larger]);
  expect(taskOf(seen, 'determine-level')?.title.zh).toBe('认定事故等级：按现有伤亡和损失初判为重大（死亡人数10人），请研判并认定');
  await life.act('determine-level', '2017-09-24 09:00', city, { level: 'major', reason: '发现第10名遇难人员' });
});

test('IN-02 (4.6.5; notice 115): major: 60 days from the accident, to 2017-11-12; IN-01 and RP-11 do not restart (T-05)', async () => {
  expect(clocksOf(await life.seen())).toMatchObject({ ...larger, 'IN-02': '2017-11-12 running' });
});

test('JU-04 (493 art 20(2)): the change lies inside the window to 2017-10-13: the province may take over, and does', async () => {
  const seen = await life.seen();
  expect(taskOf(seen, 'take-over')).toMatchObject({ owner: province });
  expect(taskOf(seen, 'settle-investigator')?.title.zh).toContain('黑龙江省人民政府');
  const decision = await life.file('notice', '2017-09-25 09:30', province);
  await life.act('take-over', '2017-09-25 10:00', province, { reason: '升为重大事故' }, { documents: [decision] });
  const taken = (await life.ledger()).find(({ kind }) => kind === 'case.taken-over');
  const change = { from: 'larger', to: 'major', ground: 'casualties', changedAt: '2017-09-23', fromOrgan: city, toOrgan: province };
  const article = '《生产安全事故报告和调查处理条例》第二十条第二款';
  expect((JSON.parse(taken?.body ?? '{}') as { data: object }).data).toMatchObject({ ...change, article });
  const old = await life.refusal('determine-level', '2017-09-26 09:00', city, { level: 'major', reason: '10人' });
  expect(old).toMatchObject({ status: 403, code: 'case-handed-over', article });
  expect(taskOf(await life.seen(), 'settle-investigator')).toBeUndefined();
});

test('T-27, T-50: the notice to the old hands is withdrawn by its office, and the commission supervises (SV-06: 60 days from its receipt)', async () => {
  const withdrawal = await life.file('letter', '2017-09-26 14:30', office);
  const cited = { procedure: 'supervision', documents: [withdrawal] } as const;
  await life.act('withdraw-notice', '2017-09-26 15:00', office, { reason: '改由国务院安委会督办' }, cited);
  await life.act('record-supervision', '2017-09-26 16:00', commission, {
    ...supervised(commission, province),
    approved: { leader: '安委会负责人', post: '主任', on: '2017-09-26' },
  });
  await life.act('sign-receipt', '2017-09-27 09:00', province, {}, { procedure: 'supervision', n: 2 });
  // 27 Sep + 60 = 26 Nov (3 + 31 + 26).
  expect(ofCommission(await life.seen())).toMatchObject({ 'SV-06': '2017-11-26 running' });
});

test('IN-01 (493 art 29): the province reports on 2017-11-07; the ladder before 2017-10-13 never fired; archived', async () => {
  await life.act('form-team', '2017-09-27 10:00', province, { leader: '副省长', members });
  await life.act('invite-procuratorate', '2017-09-27 11:00', province, { organ: '230000-procuratorate' });
  await life.act('record-procuratorate-answer', '2017-09-28 09:00', province, { answer: 'beside' });
  const meanwhile = async () => {
    const shut = { gate: 'supervision-vetting', holder: '230000-safety-commission', state: 'shut' };
    expect((await life.seen()).gates).toContainEqual(expect.objectContaining(shut));
    const own = '230000-safety-commission';
    await vetted(life, { own, supervisor: commission, sent: '2017-11-13 15:00', agreed: '2017-11-14 10:00', n: 2 });
  };
  const report = { by: province, members, written: '2017-11-03 10:00', submitted: '2017-11-07 10:00', meanwhile };
  await toArchive(life, { ...report, approved: '2017-11-16 10:00', published: '2017-11-20 10:00', archived: '2017-11-22 10:00' });
  // The notice is silent: closing and publication end it (SV-31).
  await recorded(desk, life.stream, 'supervision.heard', 'released');
  const seen = await life.seen();
  expect([seen.stage, seen.level]).toEqual(['archived', 'major']);
  // AP-01: 7 Nov + 15. The 20 working days for publication (AP-08) are no law yet in 2017.
  expect(ofCommission(seen)).toMatchObject({ 'SV-06': '2017-11-26 met', 'house-outcome-filing': '2017-12-16 running' });
  expect(clocksOf(seen)).toMatchObject({
    'RP-11': '2017-10-13 lost',
    'IN-01': '2017-11-12 met',
    'IN-02': '2017-11-12 met',
    'AP-01': '2017-11-22 met',
  });
  // Before 12 Nov, a Sunday: −20 on 16 Oct, −10 on 30 Oct, −5 on 6 Nov. AP-01: −7 days on 15 Nov. SV-06: −15 on 6, −7 on 16 Nov; −3 would be 22 Nov, after the
  // publication of the 20th.
  const fired = ['IN-01:-20:2017-11-12', 'IN-01:-10:2017-11-12', 'IN-01:-5:2017-11-12', 'IN-02:-5:2017-11-12'];
  const pressed = ['-15', '-7'].map((name) => `SV-06:${name}:2017-11-26`);
  // The city formed its team on the third day, an hour after it was asked for it.
  const asked = ['start+1d', 'start+3d'].map((name) => `house-team-set-up:${name}:2017-09-18`);
  expect(remindersOf(seen)).toEqual(
    [...asked, ...fired, ...pressed, 'house-notice-receipt:due:2017-09-22', 'RP-11:due:2017-10-13', 'AP-01:-7d:2017-11-22'].sort(),
  );
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});

test('SP-05, JU-24: told as the coal mine that it was, it is the bureau’s at either level, never the city’s, and is offered to no province', async () => {
  const bureau = '230000-mine-safety';
  const mine = await toldLife(desk, '2017-09-13 16:00', '230321-government', { ...accident, accidentClass: 'coal-mine' });
  const asked = async () => taskOf(await mine.seen(), 'settle-investigator')?.title.zh;
  const assessed = (await mine.ledger()).find(({ kind }) => kind === 'investigator.assessed');
  expect(assessed?.body).toContain(`"investigator":"${bureau}"`);
  expect(await asked()).toBeUndefined();
  await mine.act('determine-level', '2017-09-14 09:00', bureau, { level: 'larger', reason: '死亡9人' });
  await mine.act('report-casualties', '2017-09-23 20:00', bureau, tenth);
  await mine.act('determine-level', '2017-09-24 09:00', bureau, { level: 'major', reason: '发现第10名遇难人员' });
  const seen = await mine.seen();
  expect(clocksOf(seen)).toMatchObject({ ...larger, 'IN-02': '2017-11-12 running' });
  // Which of the two investigates a major accident, the decree of its day leaves open.
  expect(await asked()).toMatch(/国家煤矿安全监察局.*黑龙江煤矿安全监察局/);
  expect(taskOf(seen, 'take-over')).toBeUndefined();
  const settled = { investigator: city, reason: '由市人民政府负责' };
  expect(await mine.refusal('settle-investigator', '2017-09-24 10:00', city, settled)).toMatchObject({
    status: 409,
    code: 'exclusive-body',
  });
  await mine.act('settle-investigator', '2017-09-24 11:00', bureau, { investigator: bureau, reason: '煤矿安全监察局组织调查' });
  expect(await asked()).toBeUndefined();
});
