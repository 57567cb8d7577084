import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { conclusion, copied, department, government, reportedAt, toConclusion, unexplainedDeath } from '../../support/negative-life';
import { clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

const copying = '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）';
const shut = { status: 409, code: 'gate-blocked', params: { gate: 'negative-conclusion-copied', holder: government } };

let desk: Desk;
let life: ToldLife;
let alleged: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  const open = () => toldLife(desk, reportedAt, department, unexplainedDeath);
  [life, alleged] = [await open(), await open()];
  const allegation = { ref: 'C1', sourceKind: '12350', what: '举报称另有1名死者未上报' };
  await alleged.act('allege-concealment', '2022-09-20 09:00', department, allegation);
  await alleged.act('form-team', '2022-09-20 10:00', government, { leader: '副区长', members: [department, '150802-union'] });
}, 60_000);

afterAll(() => desk.stop());

const cancelling = (at: string) => life.refusal('cancel-statistics', at, department, {});

test('T-42: "no accident" is a judgment with its paper, never a mere cancelling', async () => {
  const mere = await life.refusal('cancel-statistics', '2022-09-19 11:00', department, {});
  expect(mere).toMatchObject({ status: 409, code: 'wrong-stage' });
  const unwritten = await life.refusal('conclude-not-accident', '2022-09-19 12:00', department, conclusion);
  expect(unwritten).toMatchObject({
    status: 409,
    code: 'document-missing',
    params: { kind: 'opinion,report,approval,notice,official,sign-off,minutes' },
    article: copying,
  });
});

test('AP-12: the conclusion of 2022-11-08 ends the sixty days to 2022-11-18 (493 art 29) and closes the case', async () => {
  await toConclusion(life);
  const seen = await life.seen();
  expect(seen.stage).toBe('not-an-accident');
  // IN-01: 19 Sep + 60 = 18 Nov (11 + 31 + 18). IN-02, RP-11: + 30 = 19 Oct (11 + 19).
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-11-18 met', 'IN-02': '2022-10-19 met-late', 'RP-11': '2022-10-19 lost' });
  expect((await life.ledger()).map(({ kind }) => kind)).toContain('case.closed');
  // Before 19 Oct: −5 on 12 Oct, −1 on 18 Oct. Before 18 Nov: −20 on 21 Oct, −10 on 4 Nov; −5 (11 Nov) comes after the conclusion.
  const inner = ['-5', '-1', 'due'].map((name) => `IN-02:${name}:2022-10-19`);
  const reminders = [...inner, 'IN-01:-20:2022-11-18', 'IN-01:-10:2022-11-18', 'RP-11:due:2022-10-19'];
  expect(remindersOf(seen)).toEqual(reminders.sort());
});

test('AP-12, RP-20: not cancelled before it is with supervision commission, police and procuratorate, and published', async () => {
  expect(await cancelling('2022-11-08 11:00')).toMatchObject(shut);
  await copied(life, 'supervision-commission', '2022-11-09 09:00');
  await copied(life, 'public-security', '2022-11-09 10:00');
  await life.act('publish-conclusion', '2022-11-14 09:00', department, { where: '区人民政府门户网站' });
  expect(await cancelling('2022-11-14 10:00')).toMatchObject(shut);
  const early = await life.refusal('archive', '2022-11-14 11:00', department, {});
  expect(early).toMatchObject({ status: 409, code: 'conclusion-not-copied', params: { organ: 'procuratorate' }, article: copying });
  const tasks = (await life.seen()).tasks.map(({ id }) => id);
  expect(tasks).toContain('copy-conclusion:procuratorate');
  await copied(life, 'procuratorate', '2022-11-15 09:00');
  expect((await life.seen()).gates).toContainEqual(expect.objectContaining({ gate: shut.params.gate, state: 'open' }));
  await life.act('cancel-statistics', '2022-11-15 10:00', department, {});
});

test('article 31: it goes into the archive with its copies, and nothing was asked of a closed case afterwards', async () => {
  const before = remindersOf(await life.seen());
  await life.act('archive', '2022-12-20 10:00', department, {});
  const seen = await life.seen();
  expect([seen.stage, remindersOf(seen)]).toEqual(['archived', before]);
  expect(seen.tasks).toEqual([]);
  const order = ['conclusion.negative', 'conclusion.copied', 'conclusion.published', 'statistics.cancelled', 'case.archived'];
  const told = (await life.ledger()).map(({ kind }) => kind).filter((kind) => order.includes(kind));
  expect(told).toEqual([order[0], order[1], order[1], order[2], order[1], order[3], order[4]]);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});

// Of the other one somebody alleges that another death was concealed.
const concluding = async (at: string) => {
  const opinion = await alleged.file('opinion', at, government);
  return alleged.refusal('conclude-not-accident', at, government, conclusion, { documents: [opinion] });
};

test('AP-16, T-42: while a concealment is alleged nobody concludes that there was no accident; whoever has to verify it is told', async () => {
  const refused = await concluding('2022-11-08 10:00');
  expect(refused).toMatchObject({ status: 409, code: 'gate-blocked', params: { gate: 'concealment-settled', holder: government } });
  const seen = await alleged.seen();
  expect([seen.stage, seen.tasks.find(({ id }) => id === 'verify-concealment:C1')?.owner]).toEqual(['investigating', government]);
});

test('AP-16: refuted, it is concluded, copied and published, cancelled and archived', async () => {
  await alleged.act('refute-concealment', '2022-11-10 09:00', department, { ref: 'C1', result: '举报不实' });
  const opinion = await alleged.file('opinion', '2022-11-11 09:00', government);
  await alleged.act('conclude-not-accident', '2022-11-11 10:00', government, conclusion, { documents: [opinion] });
  for (const organ of ['supervision-commission', 'public-security', 'procuratorate']) await copied(alleged, organ, '2022-11-14 09:00');
  await alleged.act('publish-conclusion', '2022-11-15 09:00', department, { where: '区人民政府门户网站' });
  await alleged.act('record-statistics-entry', '2022-11-15 10:00', department, { note: '已填报' });
  await alleged.act('cancel-statistics', '2022-11-16 10:00', department, {});
  await alleged.act('archive', '2022-12-20 10:00', department, {});
  const { stage, tasks } = await alleged.seen();
  expect([stage, tasks]).toEqual(['archived', []]);
});
