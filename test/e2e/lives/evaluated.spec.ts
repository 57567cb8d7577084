import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { toArchive } from '../../support/to-archive';
import { assumedFall, clocksOn, toldLife } from '../../support/told-life';
import type { More, Seen, ToldLife } from '../../support/told-life';

// An assumed fall with one dead in 临河区, approved and closed on 30 November 2022; its carrying-out until the file of the second evaluation.
const district = '150802-government';
const emergency = '150802-emergency';
const housing = '150802-housing';
const cityOffice = '150800-safety-office';
const members = ['emergency', 'public-security', 'union'].map((organ) => `150802-${organ}`);
const of: More = { procedure: 'rectification' };

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', emergency, assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  const decision = { question: 'Q1', decision: 'not-supervise', reason: '事实清楚、责任明确，社会影响较小' };
  await life.act('decide-supervision', '2022-09-20 10:00', cityOffice, decision);
  await life.act('form-team', '2022-09-20 11:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 14:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-21 09:00', district, { answer: 'beside' });
  const ending = { written: '2022-11-10 10:00', submitted: '2022-11-16 10:00', approved: '2022-11-30 09:00' };
  await toArchive(life, { by: district, members, ...ending, published: '2022-12-05 10:00', archived: '2022-12-20 10:00' });
  await recorded(desk, carryingOut(), 'rectification.opened');
}, 90_000);

afterAll(() => desk.stop());

const carryingOut = () => `rectification/${life.id}`;

const owing = ({ tasks }: Seen, ...commands: readonly string[]) =>
  tasks.filter(({ id }) => commands.includes(id.split(':')[0] ?? '')).map(({ id, owner }) => `${id} ${owner}`);

async function streamNow(): Promise<{ readonly stage: string; readonly ended: boolean } | undefined> {
  const { body } = await desk.call('GET', `/api/cases/${life.id}`);
  const { streams } = body as unknown as { streams: readonly { procedure: string; stage: string; ended: boolean }[] };
  return streams.find(({ procedure }) => procedure === 'rectification');
}

test('AP-06, EV-01: each item has its addressee and its day; the organ reports, the department judges, half a fine is paid', async () => {
  const items = [
    { kind: 'measure', unit: '某建筑企业', content: '完善临边防护', dueOn: '2023-03-31' },
    { kind: 'measure', organ: housing, content: '开展高处作业专项检查', days: 60 },
    { kind: 'fine', unit: '某建筑企业', content: '罚款三十五万元', amountYuan: 350_000 },
    { kind: 'person-handling', organ: housing, person: '李某', content: '给予李某政务警告处分' },
  ];
  expect(await life.refusal('record-items', '2022-12-21 09:00', cityOffice, { items }, of)).toMatchObject({ code: 'no-competence' });
  await life.act('record-items', '2022-12-21 09:00', emergency, { items }, of);
  // 30 Nov + 60 = 29 Jan (31 of December, 29).
  const seen = await life.seen();
  expect(clocksOn(seen, carryingOut())).toEqual({
    'EV-02': '2023-11-30 running',
    'EV-03': '2023-11-30 pending',
    'house-follow-up#rule-change': '2022-12-30 running',
    'house-item#1': '2023-03-31 running',
    'house-item#2': '2023-01-29 running',
  });
  expect(owing(seen, 'record-self-report')).toEqual(expect.arrayContaining([`record-self-report:2 ${housing}`]));
  const done = { claims: 'done', account: '已经落实' };
  await life.act('record-self-report', '2023-01-20 09:00', housing, { ...done, item: 2 }, of);
  const judging = { item: 2, result: 'done', opinion: '已核查' };
  expect(await life.refusal('judge-item', '2023-01-28 09:00', housing, judging, of)).toMatchObject({
    status: 409,
    code: 'judged-by-reporter',
  });
  await life.act('judge-item', '2023-02-02 09:00', emergency, judging, of);
  await life.act('record-payment', '2023-02-10 09:00', emergency, { item: 3, amountYuan: 200_000 }, of);
  const letter = await life.file('letter', '2023-03-01 09:00', district);
  const result = { item: 4, result: '政务警告', issuer: '150802-supervision-commission' };
  await life.act('record-discipline', '2023-03-01 09:00', emergency, result, { ...of, documents: [letter] });
  await life.act('record-self-report', '2023-03-20 09:00', emergency, { ...done, item: 1, reporter: '某建筑企业' }, of);
  await life.act('judge-item', '2023-03-28 09:00', emergency, { ...judging, item: 1 }, of);
  // Judged on 2 February, carried out when it was reported.
  expect(clocksOn(await life.seen(), carryingOut())).toMatchObject({ 'house-item#1': '2023-03-31 met', 'house-item#2': '2023-01-29 met' });
});

test('EV-03, T-11, T-13: closed on 2022-11-30 the window opens on 2023-09-30 at 00:00 and ends on 2023-11-30', async () => {
  await life.goOn('2023-09-29 23:59:50');
  const before = await life.seen();
  expect(clocksOn(before, carryingOut())).toMatchObject({ 'EV-02': '2023-11-30 running', 'EV-03': '2023-11-30 pending' });
  expect(before.tasks.find(({ id }) => id === 'start-evaluation')).toMatchObject({
    owner: district,
    title: { zh: '组织开展评估：自2023年9月30日起评估方计入，此前评估的照实登记' },
  });
  await life.goOn('2023-09-30 00:00:10');
  const open = await life.seen();
  expect(clocksOn(open, carryingOut())['EV-03']).toBe('2023-11-30 running');
  expect(open.tasks.find(({ id }) => id === 'start-evaluation')?.title.zh).toBe('组织开展评估');
});

test('EV-05: no report before every item has its result; EV-02, EV-03 are met by the report of 2023-11-01, the fine stands unpaid', async () => {
  await life.act('start-evaluation', '2023-10-09 09:00', emergency, { team: [emergency, housing] }, of);
  const found = (item: number, result: string) => ({ item, result, evidence: '现场核查' });
  const first = { results: [found(1, 'done'), found(2, 'done'), found(4, 'done')] };
  await life.act('record-item-result', '2023-10-20 09:00', emergency, first, of);
  const report = await life.file('report', '2023-11-01 09:00', district);
  const written = { conclusion: '整改措施基本落实，一项罚款尚未缴清' };
  const more = { ...of, documents: [report] };
  expect(await life.refusal('record-evaluation-report', '2023-11-01 09:00', emergency, written, more)).toMatchObject({
    status: 409,
    code: 'evaluation-incomplete',
    params: { items: '3' },
  });
  expect(await life.refusal('publish-evaluation', '2023-11-01 09:00', emergency, { where: '政府网站' }, of)).toMatchObject({
    code: 'evaluation-unreported',
  });
  await life.act('record-item-result', '2023-11-01 09:10', emergency, { results: [found(3, 'not-done')] }, of);
  await life.act('record-evaluation-report', '2023-11-01 09:30', emergency, written, more);
  const seen = await life.seen();
  // 20 working days after Wednesday 1 November: 2 and 3 (2), to 10 (7), to 17 (12), to 24 (17), 27 to 29 (20). 1 Nov + 30 = 1 Dec.
  expect(clocksOn(seen, carryingOut())).toMatchObject({
    'EV-02': '2023-11-30 met',
    'EV-03': '2023-11-30 met',
    'EV-06#1': '2023-11-29 running',
    'house-evaluation-filing#1': '2023-12-01 running',
  });
  expect(owing(seen, 'publish-evaluation', 'file-evaluation', 'set-new-period', 'archive-evaluation').toSorted()).toEqual([
    `file-evaluation:1 ${district}`,
    `publish-evaluation ${district}`,
    `set-new-period ${district}`,
  ]);
});

test('EV-06, T-39: published, and filed with the office above, never with its own', async () => {
  expect(await life.refusal('archive-evaluation', '2023-11-06 09:00', emergency, {}, of)).toMatchObject({
    status: 409,
    code: 'evaluation-unpublished',
  });
  await life.act('publish-evaluation', '2023-11-06 10:00', emergency, { where: '政府网站' }, of);
  const letter = await life.file('letter', '2023-11-07 09:00', district);
  const more = { ...of, documents: [letter] };
  expect(await life.refusal('file-evaluation', '2023-11-07 09:00', emergency, { to: '150802-safety-office' }, more)).toMatchObject({
    code: 'filing-not-higher',
  });
  await life.act('file-evaluation', '2023-11-07 09:00', emergency, { to: cityOffice }, more);
  expect(clocksOn(await life.seen(), carryingOut())).toMatchObject({
    'EV-06#1': '2023-11-29 met',
    'house-evaluation-filing#1': '2023-12-01 met',
  });
});

test('EV-07: the unpaid fine is evaluated once more by 2024-02-29, published and filed on its own; what is owed outlives the file', async () => {
  const order = { items: [3], dueOn: '2024-02-29', reason: '罚款尚欠十五万元' };
  expect(await life.refusal('order-follow-up-evaluation', '2023-11-08 09:00', district, { ...order, items: [1] }, of)).toMatchObject({
    code: 'item-not-failed',
  });
  await life.act('order-follow-up-evaluation', '2023-11-08 09:00', district, order, of);
  await life.act('archive-evaluation', '2023-11-20 09:00', emergency, {}, of);
  const waiting = await life.seen();
  expect(clocksOn(waiting, carryingOut())).toMatchObject({ 'house-follow-up-evaluation#1': '2024-02-29 running' });
  expect([await streamNow(), owing(waiting, 'start-evaluation')]).toMatchObject([
    { stage: 'archived', ended: false },
    [`start-evaluation:1 ${district}`],
  ]);
  const rest = { item: 3, amountYuan: 150_000 };
  expect(await life.refusal('record-payment', '2024-01-15 09:00', emergency, { ...rest, amountYuan: 150_001 }, of)).toMatchObject({
    code: 'payment-unfit',
  });
  await life.act('record-payment', '2024-01-15 09:00', emergency, rest, of);
  await life.act('start-evaluation', '2024-02-19 09:00', emergency, { team: [emergency] }, of);
  const results = [{ item: 3, result: 'done', evidence: '缴款凭证' }];
  await life.act('record-item-result', '2024-02-20 09:00', emergency, { results }, of);
  const report = await life.file('report', '2024-02-22 09:00', district);
  const conclusion = { conclusion: '罚款已经缴清' };
  await life.act('record-evaluation-report', '2024-02-22 09:00', emergency, conclusion, { ...of, documents: [report] });
  // 20 working days after Thursday 22 February: the 23rd (1), to 1 March (6), to 8 (11), to 15 (16), 18 to 21 (20). 22 Feb + 30 = 23 Mar (7 + 23).
  expect(clocksOn(await life.seen(), carryingOut())).toMatchObject({
    'EV-03': '2023-11-30 met',
    'house-follow-up-evaluation#1': '2024-02-29 met',
    'EV-06#2': '2024-03-21 running',
    'house-evaluation-filing#2': '2024-03-23 running',
  });
  await life.act('publish-evaluation', '2024-02-26 09:00', emergency, { where: '政府网站' }, of);
  const letter = await life.file('letter', '2024-02-27 09:00', district);
  await life.act('file-evaluation', '2024-02-27 09:00', emergency, { to: cityOffice }, { ...of, documents: [letter] });
  await life.act('archive-evaluation', '2024-03-01 09:00', emergency, {}, of);
  expect([await streamNow(), owing(await life.seen(), 'record-follow-up')]).toMatchObject([
    { stage: 'archived', ended: false },
    [`record-follow-up:rule-change ${district}`],
  ]);
  const none = { task: 'rule-change', outcome: 'not-owed', account: '调查未发现法规规章存在缺陷' };
  await life.act('record-follow-up', '2024-03-04 09:00', district, none, of);
  expect(await streamNow()).toMatchObject({ stage: 'archived', ended: true });
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
