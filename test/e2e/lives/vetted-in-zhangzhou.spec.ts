import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { assumedFall, clocksOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';
import { writtenReport } from '../../support/written-report';

// An assumed fall with one dead in 芗城区 of 漳州, which the city decides not to supervise: its report passes two offices all the same.
const district = '350602-government';
const cityOffice = '350600-safety-office';
const mapped = '350602-supervision-commission';
const members = ['emergency', 'public-security', 'union'].map((organ) => `350602-${organ}`);
const approval = { number: '漳芗政〔2023〕12号', form: 'document', nature: 'responsibility', copies: members };
const efficiency = { step: 'efficiency-office', outcome: 'agreed' };
const higher = { step: 'higher-office', outcome: 'agreed' };

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  const told = { ...assumedFall, place: '350602', occurredAt: '2023-04-10T09:00:00+08:00' };
  life = await toldLife(desk, '2023-04-10 10:00', '350602-emergency', told);
  await life.act('determine-level', '2023-04-11 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const decision = { question: 'Q1', decision: 'not-supervise', reason: '事实清楚、责任明确，社会影响较小' };
  await life.act('decide-supervision', '2023-04-11 10:00', cityOffice, decision);
  await life.act('form-team', '2023-04-12 09:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2023-04-12 10:00', district, { organ: '350602-procuratorate' });
  await life.act('record-procuratorate-answer', '2023-04-13 09:00', district, { answer: 'beside' });
  const report = await drafted('2023-05-29 09:00');
  await life.act('submit-report', '2023-06-05 10:00', district, { receivedOn: '2023-06-05' }, { documents: [report] });
}, 90_000);

afterAll(() => desk.stop());

async function drafted(at: string): Promise<string> {
  const report = await life.file('report', at, district);
  await life.act('record-report', at, district, writtenReport);
  await life.act('draft-report', at, district, {}, { documents: [report] });
  await life.act('sign-report', at, district, { signatures: members.map((member) => ({ member })) });
  return report;
}

async function approving(at: string) {
  const paper = await life.file('approval', at, district);
  return life.refusal('approve', at, district, approval, { documents: [paper] });
}

async function vetting(at: string, by: string, data: object) {
  const letter = await life.file('letter', at, by);
  return life.refusal('record-place-vetting', at, by, data, { documents: [letter] });
}

const steps = async () =>
  (await life.seen()).gates.filter(({ gate }) => gate.endsWith('-office')).map(({ gate, state, holder }) => `${gate} ${state} ${holder}`);

const tasks = async () =>
  (await life.seen()).tasks
    .filter(({ id }) => id.startsWith('map-role') || id.startsWith('record-place-vetting'))
    .map(({ id, owner }) => `${id} ${owner}`);

test('S2 二7, T-30: the efficiency office is no more: the approval waits until the government says who does it, and is not skipped', async () => {
  // 10 Apr + 60 = 9 Jun (20 + 31 + 9); 5 Jun + 15 = 20 Jun.
  expect(clocksOf(await life.seen())).toMatchObject({ 'IN-01': '2023-06-09 met', 'AP-01': '2023-06-20 running' });
  expect(await steps()).toEqual([`efficiency-office shut ${district}`, `higher-office shut ${district}`]);
  expect(await tasks()).toEqual([`map-role:efficiency-office ${district}`]);
  expect(await approving('2023-06-06 09:00')).toMatchObject({
    status: 409,
    code: 'role-unmapped',
    params: { gate: 'efficiency-office', competent: district },
    article: '漳州市关于全面加强安全生产监管执法的实施意见（文号未见）二7',
  });
  expect(await vetting('2023-06-06 09:30', cityOffice, higher)).toMatchObject({ status: 409, code: 'role-unmapped' });
});

test('S2 二7: mapped by a paper, then the one, then the office of the city; each refusal says who has the report since when', async () => {
  const paper = await life.file('minutes', '2023-06-06 11:00', district);
  const mapping = { role: 'efficiency-office', organ: mapped, reason: '机构改革后效能监督职责由监察委员会承担' };
  await life.act('map-role', '2023-06-06 11:00', district, mapping, { documents: [paper] });
  expect(await tasks()).toEqual([`record-place-vetting:efficiency-office ${mapped}`]);
  expect(await approving('2023-06-07 09:00')).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'efficiency-office', holder: mapped, since: '2023-06-06T03:00:00.000Z' },
  });
  expect(await vetting('2023-06-07 10:00', cityOffice, higher)).toMatchObject({
    code: 'vetting-step-before',
    params: { gate: 'efficiency-office', holder: mapped },
  });
  expect(await vetting('2023-06-08 09:00', '350602-emergency', efficiency)).toMatchObject({ status: 403, code: 'no-competence' });
  expect(await vetting('2023-06-08 10:00', mapped, efficiency)).toMatchObject({ status: 200 });
  expect([await steps(), await tasks()]).toEqual([
    [`efficiency-office open ${mapped}`, `higher-office shut ${cityOffice}`],
    [`record-place-vetting:higher-office ${cityOffice}`],
  ]);
  expect(await approving('2023-06-09 09:00')).toMatchObject({
    status: 409,
    code: 'gate-blocked',
    params: { gate: 'higher-office', holder: cityOffice, since: '2023-06-08T02:00:00.000Z' },
  });
  expect(await vetting('2023-06-13 09:00', cityOffice, higher)).toMatchObject({ status: 200 });
});

test('AP-01, EV-03: approved on 2023-06-15; the evaluation of 漳州 keeps the window of the Act, from 2024-04-15 to 2024-06-15', async () => {
  expect(await approving('2023-06-15 09:00')).toMatchObject({ status: 200 });
  await life.act('record-redactions', '2023-06-20 09:00', district, { kinds: ['names'], reason: '保护个人信息' });
  await life.act('publish-report', '2023-06-20 10:00', district, { where: '政府网站' });
  await recorded(desk, `rectification/${life.id}`, 'rectification.opened');
  await life.goOn('2024-04-14 23:59:50');
  expect(clocksOf(await life.seen())).toMatchObject({ 'EV-02': '2024-06-15 running', 'EV-03': '2024-06-15 pending' });
  await life.goOn('2024-04-15 00:00:10');
  const seen = await life.seen();
  expect(clocksOf(seen)).toMatchObject({ 'EV-03': '2024-06-15 running' });
  expect(Object.keys(clocksOf(seen))).not.toContain('EV-09');
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
