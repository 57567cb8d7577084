import { verifyLedger } from '@app/persistence';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { toArchive } from '../../support/to-archive';
import { clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { Seen, ToldLife } from '../../support/told-life';

// An assumed accident: nine dead and two missing, of whom one is found alive; on day 31 the other makes it major.
const city = '150800-government';
const region = '150000-government';
const members = ['150000-emergency', '150000-public-security', '150000-union'];
const accident = {
  name: '某化工企业爆炸事故',
  place: '150802',
  occurredAt: '2023-01-15T13:25:00+08:00',
  unit: '某化工企业',
  deaths: 9,
  seriousInjuries: 4,
  missing: 2,
  source: '事故发生单位报告',
};

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2023-01-15 14:00', '150802-emergency', accident);
  await life.act('determine-level', '2023-01-16 09:00', city, { level: 'larger', reason: '死亡9人' });
  await life.act('form-team', '2023-01-16 10:00', city, { leader: '副市长', members: ['150800-emergency', '150800-union'] });
}, 60_000);

afterAll(() => desk.stop());

const titlesOf = ({ tasks }: Seen) => tasks.map(({ title }) => title.zh);
const kindsOf = async () => (await life.ledger()).map(({ kind }) => kind);

test('JU-01, JU-04 (493 art 19): nine dead open as larger, with the city; 30 days end on 2023-02-14 (RP-11, IN-02)', async () => {
  // 15 Jan + 30 = 14 Feb (16 of January, 14); + 60 = 16 Mar (16 + 28 + 16).
  expect(clocksOf(await life.seen())).toMatchObject({
    'RP-11': '2023-02-14 running',
    'IN-02': '2023-02-14 running',
    'IN-01': '2023-03-16 running',
  });
});

test('LV-03 (493 art 13): one found alive on 2023-01-18 is missing no more, and the level stays', async () => {
  const found = { ref: 'B1', at: '2023-01-18', moves: [{ from: 'missing', to: 'none', count: 1 }] };
  await life.act('report-casualties', '2023-01-18 12:00', '150802-emergency', found);
  expect(titlesOf(await life.seen()).filter((title) => title.includes('认定事故等级'))).toEqual([]);
});

test('LV-04 (notice 115, art 3): on the last day, 2023-02-14, nobody may count the missing one as dead', async () => {
  const one = { count: 1, reason: '仍下落不明' };
  expect(await life.refusal('confirm-missing-deaths', '2023-02-14 23:00', city, one)).toMatchObject({
    status: 409,
    code: 'casualty-window-open',
    params: { lastDay: '2023-02-14' },
    article: '《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）第三条',
  });
  expect(await kindsOf()).not.toContain('missing.presumed-dead');
});

test('LV-12: at 24:00 the timer itself counts one death, and the determined level waits for a person', async () => {
  // Three seconds before: nobody moves this case any further, the timer of its run does.
  await life.goOn('2023-02-14 23:59:57');
  expect(await kindsOf()).not.toContain('missing.presumed-dead');
  const prepared = await recorded(desk, life.stream, 'missing.presumed-dead');
  const { data, occurredAt } = JSON.parse(prepared.body) as { data: object; occurredAt: string };
  expect(occurredAt).toBe('2023-02-14T16:00:00.000Z');
  expect(data).toEqual({ count: 1, computed: 'major', possible: null });
  const seen = await life.seen();
  expect(seen.level).toBe('larger');
  expect(titlesOf(seen)).toContain('确认失踪人员按死亡统计：期满仍下落不明1人，按死亡人员统计，初判为重大');
});

test('LV-04, LV-01 (493 art 3): a person confirms it, and the level is determined again: major, IN-02 60 days to 2023-03-16', async () => {
  await life.act('confirm-missing-deaths', '2023-02-15 09:00', city, { count: 1, reason: '期满仍下落不明' });
  expect(titlesOf(await life.seen())).toContain('认定事故等级：按现有伤亡和损失初判为重大（死亡人数10人），请研判并认定');
  await life.act('determine-level', '2023-02-15 10:00', city, { level: 'major', reason: '死亡10人' });
  const seen = await life.seen();
  expect(seen.level).toBe('major');
  // What had fired at 24:00 of 14 Feb stays; the inner limit runs again from the accident (4.6.5).
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2023-03-16 running', 'IN-02': '2023-03-16 running', 'RP-11': '2023-02-14 lost' });
  expect(remindersOf(seen)).toEqual(expect.arrayContaining(['IN-02:due:2023-02-14', 'RP-11:due:2023-02-14']));
});

test('T-15 (493 art 20): counted after the window, it lets nobody take over; the region may raise, by article 20(1)', async () => {
  expect(await life.refusal('take-over', '2023-02-16 09:00', region, { reason: '升为重大事故' })).toMatchObject({
    status: 409,
    code: 'only-raising-left',
    article: '《生产安全事故报告和调查处理条例》（国务院令第493号）第二十条第一款',
  });
  expect((await life.seen()).tasks).toContainEqual(expect.objectContaining({ id: 'decide-raising', owner: region }));
  const decision = await life.file('notice', '2023-02-16 09:30', region);
  await life.act('decide-raising', '2023-02-16 10:00', region, { decision: 'raise', reason: '升为重大事故' }, { documents: [decision] });
});

test('IN-01 (493 art 29): the region reports on 2023-03-10, within the 60 days from the accident; archived', async () => {
  await life.act('form-team', '2023-02-17 10:00', region, { leader: '自治区副主席', members });
  await life.act('invite-procuratorate', '2023-02-17 11:00', region, { organ: '150000-procuratorate' });
  await life.act('record-procuratorate-answer', '2023-02-20 09:00', region, { answer: 'beside' });
  const report = { by: region, members, written: '2023-03-08 10:00', submitted: '2023-03-10 16:00' };
  await toArchive(life, { ...report, approved: '2023-03-20 10:00', published: '2023-03-24 10:00', archived: '2023-03-31 10:00' });
  const seen = await life.seen();
  expect([seen.stage, seen.level]).toEqual(['archived', 'major']);
  // AP-01: 10 Mar + 15 = 25 Mar. AP-08: 20 working days after 20 Mar (5 Apr off): 21–24 (4), 27–31 (9), 3, 4, 6, 7 (13), 10–14 (18), 17, 18 Apr.
  expect(clocksOf(seen)).toMatchObject({
    'IN-01': '2023-03-16 met',
    'IN-02': '2023-03-16 met',
    'AP-01': '2023-03-25 met',
    'AP-08': '2023-04-18 met',
  });
  expect((await kindsOf()).filter((kind) => kind === 'missing.presumed-dead')).toHaveLength(1);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
