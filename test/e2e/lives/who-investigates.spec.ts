import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { clocksOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

// Real accidents all over the country as they were first reported; assumed ones with special equipment, and with a claim to take over.
const told = { name: '样例事故', unit: '未公布', deaths: 1, seriousInjuries: 0, missing: 0, source: '值班电话' };
const onRoad = { ...told, name: '道路交通事故', deaths: 3, accidentClass: 'road-traffic' };

/** Place, who opened the case when, the accident; then whom the law names, and the last day of RP-11 (493 art 13): 30 days, on roads 7. */
const accidents = [
  {
    named: '湖南省怀化市沅陵县',
    by: '431222-emergency',
    at: '2025-02-25 12:00',
    data: { ...told, place: '431222', occurredAt: '2025-02-25T10:24:00+08:00', deaths: 2, missing: 14, accidentClass: 'inland-water' },
    // The maritime body concludes, a government may investigate: a person chooses (JU-24).
    investigator: null,
    last: '2025-03-27',
  },
  {
    named: '湖北省武汉市蔡甸区',
    by: '420114-emergency',
    at: '2023-08-09 12:00',
    data: { ...told, place: '420114', occurredAt: '2023-08-09T11:00:00+08:00', accidentClass: 'special-equipment' },
    investigator: '420100-market-supervision',
    last: '2023-09-08',
  },
  {
    named: '山西省临汾市',
    by: '141000-emergency',
    at: '2024-03-19 18:00',
    data: { ...onRoad, place: '141000', occurredAt: '2024-03-19T14:30:00+08:00', deaths: 14, seriousInjuries: 37 },
    investigator: '140000-government',
    last: '2024-03-26',
  },
  {
    named: '云南省玉溪市华宁县',
    by: '530424-emergency',
    at: '2024-08-27 18:00',
    data: { ...onRoad, place: '530424', occurredAt: '2024-08-27T12:00:00+08:00' },
    investigator: '530400-government',
    last: '2024-09-03',
  },
  {
    named: '安徽省六安市金安区',
    by: '341502-emergency',
    at: '2019-04-29 08:00',
    data: { ...onRoad, place: '341502', occurredAt: '2019-04-29T06:00:00+08:00' },
    investigator: '341500-government',
    last: '2019-05-06',
  },
  {
    named: '广东省中山市',
    // Of work safety until the reform of 2018 came down to its place (T-30).
    by: '442000-work-safety',
    at: '2015-05-08 13:00',
    data: { ...onRoad, place: '442000', occurredAt: '2015-05-08T12:00:00+08:00' },
    investigator: '442000-government',
    last: '2015-05-15',
  },
];
const department = '370100-market-supervision';

let desk: Desk;
let opened: readonly ToldLife[];
let equipment: ToldLife;
let claimed: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  const lift = { place: '370113', occurredAt: '2025-02-25T10:24:00+08:00', suspectedLevel: 'ordinary', accidentClass: 'special-equipment' };
  const fall = { place: '150802', occurredAt: '2024-11-10T10:00:00+08:00', suspectedLevel: 'ordinary' };
  [opened, equipment, claimed] = await Promise.all([
    Promise.all(accidents.map(({ by, at, data }) => toldLife(desk, at, by, data))),
    toldLife(desk, '2025-02-25 11:30', '370113-emergency', { ...told, ...lift }),
    toldLife(desk, '2024-11-10 11:00', '150802-emergency', { ...told, ...fall }),
  ]);
}, 60_000);

afterAll(() => desk.stop());

/** Whom the law names at the opening; null where it leaves that open. */
async function assessed(life: ToldLife): Promise<string | null> {
  const found = (await life.ledger()).find(({ kind }) => kind === 'investigator.assessed');
  return (JSON.parse(found?.body ?? '{}') as { data: { investigator: string | null } }).data.investigator;
}

test('JU-01, JU-24 (493 arts 13, 19): all over the country a case opens at its place, with its days and whoever investigates it', async () => {
  const seen = await Promise.all(
    opened.map(async (life) => ({
      named: (await desk.call('GET', `/api/cases/${life.id}`)).body['placeName'],
      investigator: await assessed(life),
      last: clocksOf(await life.seen())['RP-11']?.slice(0, 10),
    })),
  );
  expect(seen).toEqual(accidents.map(({ named, investigator, last }) => ({ named, investigator, last })));
});

test('JU-24, T-26 (特种设备安全法 art 72): with special equipment it is the department of the city, which may say so; no government beside it', async () => {
  expect(await assessed(equipment)).toBe(department);
  const settled = (investigator: string) => ({ investigator, reason: '特种设备事故由特种设备安全监督管理部门组织调查' });
  await equipment.act('settle-investigator', '2025-02-25 12:00', department, settled(department));
  expect((await equipment.seen()).tasks.find(({ id }) => id === 'form-team')).toMatchObject({ owner: department });
  const city = '370100-government';
  expect(await equipment.refusal('settle-investigator', '2025-02-25 13:00', city, settled(city))).toMatchObject({
    code: 'nothing-to-settle',
  });
});

test('JU-26 (493 art 20(2)): a take-over on the claim alone is refused, and the region’s is while the level names the city', async () => {
  const [county, city, region] = ['150802-emergency', '150800-government', '150000-government'];
  const claim = { from: 'ordinary', to: 'larger', ground: 'casualties', changedAt: '2024-11-20', reason: '升为较大事故' };
  const article = '《生产安全事故报告和调查处理条例》第二十条第二款';
  expect(await claimed.refusal('take-over', '2024-11-21 09:00', region, claim)).toMatchObject({ code: 'level-change-unknown', article });
  await claimed.act('report-casualties', '2024-11-21 10:00', county, { ref: 'B1', at: '2024-11-20', deaths: 3, source: '医院' });
  const late = await claimed.refusal('take-over', '2024-11-21 11:00', region, claim);
  expect(late).toMatchObject({ code: 'not-of-the-new-level', params: { organ: region, competent: city, to: 'larger' }, article });
  const decision = await claimed.file('notice', '2024-11-21 12:00', city);
  await claimed.act('take-over', '2024-11-21 12:00', city, claim, { documents: [decision] });
  expect((await claimed.ledger()).map(({ kind }) => kind)).toContain('case.taken-over');
});
