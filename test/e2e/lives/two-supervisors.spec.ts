import { enclosures } from '@app/domain';
import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { eventually } from '../../support/process';
import { assumedFall, clocksOn, remindersOf, toldLife } from '../../support/told-life';
import type { More, Seen, ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// An assumed fall with one dead in 临河区, supervised by the city, whose notice counts from the accident, and by the region, whose notice is silent.
const district = '150802-government';
const city = '150800-safety-office';
const region = '150000-safety-office';
const own = '150802-safety-commission';
const members = ['emergency', 'public-security', 'union'].map((organ) => `150802-${organ}`);
const ofCity: More = { procedure: 'supervision', n: 1 };
const ofRegion: More = { procedure: 'supervision', n: 2 };
const changes = ['核实直接经济损失', '补充对监管责任的认定'];
const approval = { number: '临政字〔2022〕45号', form: 'document', nature: 'responsibility', copies: members };

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const notice = { addressee: district, matters: '查明原因，按期结案' };
  const stated = { limit: { days: 60, from: 'accident' }, progress: { every: 15 }, release: 'publication' };
  await life.act('record-supervision', '2022-09-20 09:30', city, { ...notice, ...stated, supervisor: city, number: '巴安督〔2022〕8号' });
  await life.act('record-supervision', '2022-09-21 09:00', region, { ...notice, supervisor: region, number: '内安督〔2022〕3号' });
  for (const n of [1, 2]) await recorded(desk, supervision(n), 'supervision.opened');
  for (const which of [ofCity, ofRegion]) await life.act('sign-receipt', '2022-09-22 09:00', district, {}, which);
  await life.act('form-team', '2022-09-22 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-22 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-23 09:00', district, { answer: 'beside' });
}, 90_000);

afterAll(() => desk.stop());

const supervision = (n: number) => `supervision/${life.id}${n === 1 ? '' : `/${n}`}`;

const owing = ({ tasks }: Seen, ...commands: readonly string[]) =>
  tasks.filter(({ id }) => commands.includes(id.split(':')[0] ?? '')).map(({ id, owner }) => `${id} ${owner}`);

const vettingGates = async () =>
  (await life.seen()).gates.filter(({ gate }) => gate === 'supervision-vetting').map(({ state, holder }) => `${state} ${holder}`);

const holding = (holder: string) =>
  eventually(`the draft with ${holder}`, async () => ((await vettingGates()).includes(`shut ${holder}`) ? true : undefined));

async function streamOf(n: number): Promise<{ readonly stage: string; readonly ended: boolean } | undefined> {
  const { body } = await desk.call('GET', `/api/cases/${life.id}`);
  const { streams } = body as unknown as { streams: readonly { procedure: string; n: number; stage: string; ended: boolean }[] };
  return streams.find((stream) => stream.procedure === 'supervision' && stream.n === n);
}

test('SV-06, SV-29, SV-07: sixty days from the accident end on 2022-11-18, reports come every 15 days from the notice; a silent notice has no clock', async () => {
  await life.goOn('2022-10-03 10:00');
  // 19 Sep + 60 = 18 Nov (11 + 31 + 18). 20 Sep + 15 = 5 Oct (10 + 5).
  const seen = await life.seen();
  expect(clocksOn(seen, supervision(1))).toEqual({
    'SV-06': '2022-11-18 running',
    'SV-07#1': '2022-10-05 running',
    'house-notice-receipt': '2022-09-23 met',
  });
  expect(clocksOn(seen, supervision(2))).toEqual({ 'house-notice-receipt': '2022-09-26 met' });
  expect(owing(seen, 'report-progress')).toEqual([`report-progress:1 ${district}`]);
  await life.act('report-progress', '2022-10-04 09:00', district, { text: '事故调查组正在取证' }, ofCity);
  // 5 Oct + 15 = 20 Oct; nobody reports by then, and the next is due on 4 Nov all the same.
  await life.goOn('2022-10-21 09:00');
  const late = await life.seen();
  expect(clocksOn(late, supervision(1))).toMatchObject({
    'SV-07#1': '2022-10-05 met',
    'SV-07#2': '2022-10-20 overdue',
    'SV-07#3': '2022-11-04 running',
  });
  expect(remindersOf(late).filter((id) => id.startsWith('SV-07'))).toEqual([
    'SV-07#1:-3d:2022-10-05',
    'SV-07#2:-3d:2022-10-20',
    'SV-07#2:due:2022-10-20',
  ]);
  await life.act('report-progress', '2022-10-21 10:00', district, { text: '技术分析尚未完成' }, ofCity);
  await life.act('report-progress', '2022-11-03 10:00', district, { text: '正在起草调查报告' }, ofCity);
  expect(clocksOn(await life.seen(), supervision(1))).toMatchObject({ 'SV-07#2': '2022-10-20 met-late', 'SV-07#3': '2022-11-04 met' });
});

test('T-10, SV-29: only its supervisor moves the day that the notice states, by a paper: 30 days on 2022-11-18 are 2022-12-18', async () => {
  // Report by 18 Nov and approval 15 days later end on 3 Dec, after the sixty days of the notice.
  expect(owing(await life.seen(), 'change-notice')).toEqual([`change-notice ${city}`]);
  const more = { days: 30, reason: '调查和批复依次用满期限，晚于办理期限' };
  const at = '2022-11-07 09:00';
  expect(await life.refusal('extend-notice-limit', at, district, more, ofCity)).toMatchObject({ status: 403, code: 'no-competence' });
  expect(await life.refusal('extend-notice-limit', at, city, more, ofCity)).toMatchObject({ status: 409, code: 'document-missing' });
  expect(await life.refusal('extend-notice-limit', at, region, more, ofRegion)).toMatchObject({ code: 'limit-not-running' });
  const letter = await life.file('letter', at, city);
  await life.act('extend-notice-limit', at, city, more, { ...ofCity, documents: [letter] });
  const seen = await life.seen();
  expect([clocksOn(seen, supervision(1))['SV-06'], owing(seen, 'change-notice')]).toEqual(['2022-12-18 running', []]);
});

test('T-27, SV-30: sent past the city it is refused; the city agrees under listed changes, and the next version makes them', async () => {
  await drafted('2022-11-08 09:00');
  const minutes = await life.file('minutes', '2022-11-09 09:00', own);
  await life.act('record-own-vetting', '2022-11-09 09:00', own, { resolution: 'agreed' }, { documents: [minutes] });
  const up = (n: number) => ({ n, enclosed: enclosures });
  expect(await life.refusal('send-draft-up', '2022-11-09 10:00', own, up(2))).toMatchObject({
    status: 409,
    code: 'lower-vetting-missing',
    params: { holder: city, since: '2022-11-08T01:00:00.000Z' },
  });
  await life.act('send-draft-up', '2022-11-09 10:00', own, up(1));
  await holding(city);
  expect(owing(await life.seen(), 'agree-vetting')).toEqual([`agree-vetting ${city}`]);
  const letter = await life.file('letter', '2022-11-10 15:00', city);
  await life.act('agree-vetting', '2022-11-10 15:00', city, { changes }, { ...ofCity, documents: [letter] });
  await recorded(desk, life.stream, 'supervision.heard', 'vetted');

  const answers = (count: number) => changes.slice(0, count).map((_change, index) => ({ n: 1, change: index + 1, answer: '已按意见修改' }));
  const revised = await life.file('report', '2022-11-11 09:00', district);
  const half = { revision: { answers: answers(1), confirmedBy: '王某' } };
  const refused = await life.refusal('draft-report', '2022-11-11 09:00', district, half, { documents: [revised] });
  expect([refused.status, refused.code]).toEqual([409, 'revision-incomplete']);
  await life.act(
    'draft-report',
    '2022-11-11 09:00',
    district,
    { revision: { answers: answers(2), confirmedBy: '王某' } },
    { documents: [revised] },
  );
  await life.act('send-draft-up', '2022-11-11 10:00', own, { n: 1 });
  await life.act('send-draft-up', '2022-11-11 10:30', own, up(2));
  await holding(region);
  expect((await vettingGates()).filter((gate) => gate.startsWith('shut '))).toEqual([`shut ${region}`]);
  await life.act('sign-report', '2022-11-14 09:00', district, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', '2022-11-14 15:00', district, { receivedOn: '2022-11-14' }, { documents: [revised] });
});

test('SV-08, AP-02: the approval waits for the region, which holds the report since it came on 2022-11-11; then it passes', async () => {
  const early = await life.file('approval', '2022-11-15 09:00', district);
  expect(await life.refusal('approve', '2022-11-15 09:00', district, approval, { documents: [early] })).toMatchObject({
    status: 409,
    code: 'gate-blocked',
    params: { gate: 'supervision-vetting', holder: region, since: '2022-11-11T02:30:00.000Z' },
  });
  const letter = await life.file('letter', '2022-11-21 09:00', region);
  await life.act('agree-vetting', '2022-11-21 09:00', region, {}, { ...ofRegion, documents: [letter] });
  await eventually('both agreed', async () => ((await vettingGates()).every((gate) => gate.startsWith('open ')) ? true : undefined));
  const paper = await life.file('approval', '2022-11-25 09:00', district);
  await life.act('approve', '2022-11-25 09:00', district, approval, { documents: [paper] });
  for (const n of [1, 2]) await recorded(desk, supervision(n), 'case.closed');
  expect([(await life.seen()).stage, await streamOf(1)]).toMatchObject(['approved', { stage: 'vetted', ended: false }]);
});

test('SV-31, SV-09: published on 2022-12-01 both end by themselves; the filing stays owed by 2022-12-25, and only then the procedure has ended', async () => {
  const letter = await life.file('letter', '2022-11-28 09:00', city);
  const basis = { basis: '已经批复' };
  expect(await life.refusal('release', '2022-11-28 09:00', city, basis, { ...ofCity, documents: [letter] })).toMatchObject({
    status: 409,
    code: 'release-before-publication',
  });
  await life.act('record-redactions', '2022-12-01 09:00', district, { kinds: ['names'], reason: '保护个人信息' });
  await life.act('publish-report', '2022-12-01 10:00', district, { where: '政府网站' });
  for (const n of [1, 2]) await recorded(desk, supervision(n), 'supervision.released');
  const seen = await life.seen();
  // 25 Nov + 30 = 25 Dec. The report of 19 Nov never came, and is not asked for any more.
  expect(clocksOn(seen, supervision(1))).toMatchObject({ 'SV-06': '2022-12-18 met', 'house-outcome-filing': '2022-12-25 running' });
  expect(owing(seen, 'file-outcome', 'report-progress', 'release', 'complete-matters')).toEqual(
    Array.from({ length: 2 }, () => `file-outcome ${district}`),
  );
  expect(await streamOf(1)).toMatchObject({ stage: 'released', ended: false });
  const filing = await life.file('letter', '2022-12-20 09:00', district);
  await life.act('file-outcome', '2022-12-20 09:00', district, { carryingOut: '责任人员已处理' }, { ...ofCity, documents: [filing] });
  expect([await streamOf(1), await streamOf(2)]).toMatchObject([
    { stage: 'released', ended: true },
    { stage: 'released', ended: false },
  ]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});

async function drafted(at: string): Promise<void> {
  const report = await life.file('report', at, district);
  await life.act('record-report', at, district, writtenReport);
  await life.act('draft-report', at, district, {}, { documents: [report] });
}
