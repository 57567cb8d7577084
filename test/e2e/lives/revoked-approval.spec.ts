import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { toArchive } from '../../support/to-archive';
import { assumedFall, clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

// An assumed fall with one dead: the district's approval is in the archive when the city orders a correction, waits in vain and revokes it.
const district = '150802-government';
const city = '150800-government';
const zhejiang = '《浙江省安全生产条例》（2016年）第三十八条';
const order = { dueOn: '2023-03-31', grounds: '事故原因不清，责任认定不当' };
const revocation = { reason: '逾期未改正', investigator: city, newReportDueOn: '2023-06-30' };

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await investigated('2022-09-20', district);
  const ending = { written: '2022-11-08 10:00', submitted: '2022-11-10 10:00', approved: '2022-11-21 15:00' };
  await toArchive(life, { by: district, members: of(district), ...ending, published: '2022-11-28 10:00', archived: '2022-12-20 10:00' });
}, 60_000);

afterAll(() => desk.stop());

const of = (government: string) => ['emergency', 'public-security', 'union'].map((organ) => `${government.slice(0, 6)}-${organ}`);

async function investigated(day: string, by: string): Promise<void> {
  await life.act('form-team', `${day} 10:00`, by, { leader: '负责同志', members: of(by) });
  await life.act('invite-procuratorate', `${day} 11:00`, by, { organ: `${by.slice(0, 6)}-procuratorate` });
  await life.act('record-procuratorate-answer', `${day} 16:00`, by, { answer: 'beside' });
}

async function ended(): Promise<boolean> {
  const { body } = await desk.call('GET', `/api/cases/${life.id}`);
  return (body as unknown as { streams: { id: string; ended: boolean }[] }).streams.every(
    // The carrying-out outlives the archive.
    ({ id, ended: over }) => over || id.startsWith('rectification/'),
  );
}

test('AP-10, Zhejiang art 38: a correction is ordered of an archived case: its ended run starts again, and its reminders fire', async () => {
  expect([(await life.seen()).stage, await ended()]).toEqual(['archived', true]);
  expect(await life.refusal('order-correction', '2023-02-01 09:00', district, order)).toMatchObject({
    code: 'higher-government-only',
    article: zhejiang,
  });
  await life.act('order-correction', '2023-02-01 10:00', city, order);
  const seen = await life.seen();
  expect([seen.stage, await ended()]).toEqual(['archived', false]);
  expect(clocksOf(seen)).toMatchObject({ 'AP-10': '2023-03-31 running', 'IN-01': '2022-11-18 met', 'AP-01': '2022-11-25 met' });
  expect(seen.tasks).toContainEqual(expect.objectContaining({ id: 'report-correction', owner: district }));
});

test('AP-10: not corrected by 2023-03-31, the approval is revoked on 2023-04-03 and the city investigates anew, until 2023-06-30', async () => {
  await life.act('revoke-approval', '2023-04-03 15:00', city, revocation);
  const seen = await life.seen();
  expect(seen.stage).toBe('investigating');
  // The first report keeps its day; what hung on the approval is void.
  const voided = { 'AP-01': 'null void', 'AP-08': 'null void', 'AP-10': 'null void' };
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-11-18 met', 'AP-10-new': '2023-06-30 running', ...voided });
  // Before 31 Mar: −10 on 17 Mar, −3 on 28 Mar; +1 on Monday, 3 Apr, in the morning.
  expect(remindersOf(seen).filter((id) => id.startsWith('AP-10'))).toEqual(
    ['+1', '-10', '-3', 'due'].map((name) => `AP-10:${name}:2023-03-31`),
  );
  expect(await life.refusal('form-team', '2023-04-04 09:00', district, { leader: '副区长', members: of(district) })).toMatchObject({
    code: 'case-handed-over',
    params: { competent: city, on: '2023-04-03' },
  });
});

test('arts 22, 24: the city forms a team of its own and invites the procuratorate of its own level', async () => {
  expect((await life.seen()).gates).toContainEqual(expect.objectContaining({ gate: 'procuratorate-invited', state: 'shut', holder: city }));
  await investigated('2023-04-06', city);
  expect((await life.seen()).gates).toContainEqual(expect.objectContaining({ gate: 'procuratorate-invited', state: 'open' }));
});

test('AP-01 (493 art 32): the new report of 2023-06-20 is approved within 15 days, published and archived a second time', async () => {
  await life.act('replace-publication', '2023-04-10 09:00', city, { kind: 'notice', where: '政府网站', reason: '批复已被撤销' });
  const ending = { written: '2023-06-19 10:00', submitted: '2023-06-20 16:00', approved: '2023-06-30 15:00' };
  await toArchive(life, { by: city, members: of(city), ...ending, published: '2023-07-07 10:00', archived: '2023-07-14 10:00' });
  const seen = await life.seen();
  expect([seen.stage, await ended()]).toEqual(['archived', true]);
  // AP-01: 20 Jun + 15 = 5 Jul (10 + 5). AP-08: 20 working days after 30 Jun: 3–7 (5), 10–14 (10), 17–21 (15), 24–28 Jul.
  const second = { 'AP-10-new': '2023-06-30 met', 'AP-01': '2023-07-05 met', 'AP-08': '2023-07-28 met' };
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-11-18 met', 'IN-02': '2022-10-19 met-late', ...second });
  // AP-13: served on 21 Nov + 60 = 20 Jan, when the case had ended: said when it started again.
  // Before 30 Jun (22–24 Jun off, Sunday the 25th worked): −10 on 15 Jun, −3 would be 27 Jun. AP-01: −7 days on 28 Jun, −3 on 30 Jun.
  const inSecond = remindersOf(seen).filter((id) => id.includes(':2023-0') && !id.endsWith('03-31'));
  expect(inSecond).toEqual(['AP-01:-3:2023-07-05', 'AP-01:-7d:2023-07-05', 'AP-10-new:-10:2023-06-30', 'AP-13#U1:due:2023-01-20']);
});

test('nothing was deleted: both approvals and all three publications stand in one ledger that is whole', async () => {
  const kinds = (await life.ledger()).map(({ kind }) => kind);
  const counted = ['approval.issued', 'approval.revoked', 'report.published', 'publication.replaced', 'case.closed', 'case.archived'];
  expect(counted.map((kind) => kinds.filter((one) => one === kind).length)).toEqual([2, 1, 2, 1, 2, 2]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
