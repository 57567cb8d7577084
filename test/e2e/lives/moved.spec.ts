import { verifyLedger } from '@app/persistence';
import { releaseLaw } from '@app/turn';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { ledgerOf, recorded } from '../../support/life';
import { eventually } from '../../support/process';
import { clocksOf, toldLife } from '../../support/told-life';
import type { ToldLife } from '../../support/told-life';

// Assumed: three dead on the border of two places. What is known first says 内蒙古; a survey says 广西, and another one 内蒙古 again.
const city = '150800-government';
const office = '150000-safety-office';
const accident = {
  name: '某运输企业较大事故',
  place: '150802',
  occurredAt: '2022-09-19T09:00:00+08:00',
  unit: '某运输企业',
  deaths: 3,
  seriousInjuries: 0,
  missing: 0,
  suspectedLevel: 'larger',
  source: '事故发生单位报告',
};
const notice = { supervisor: office, addressee: city, prefix: '督办', matters: '查明原因' };

let desk: Desk;
let life: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  life = await toldLife(desk, '2022-09-19 10:00', '150802-emergency', accident);
  await life.act('determine-level', '2022-09-20 09:00', city, { level: 'larger', reason: '死亡3人' });
  await life.act('record-supervision', '2022-09-20 10:00', office, notice);
  await recorded(desk, `supervision/${life.id}`, 'supervision.opened');
}, 60_000);

afterAll(() => desk.stop());

const correct = (place: string, at: string) => life.act('correct-accident', at, city, { place, reason: '经现场勘验' });

async function placeShown(): Promise<unknown> {
  return (await desk.call('GET', `/api/cases/${life.id}`)).body['place'];
}

/** Whether the read model of a stream was written by the law of that place. */
async function underLawOf(procedure: 'investigation' | 'supervision', place: string): Promise<boolean> {
  const sql = 'select law from stream where id = $1';
  const [row] = await desk.db.owner.query<{ law: string }[]>(sql, [`${procedure}/${life.id}`]);
  return row?.law === releaseLaw(procedure, place).basis.law;
}

test('T-17, JU-21 (广西 art 4(1)): moved to 广西, the case has its five days for the team at once, and their reminders', async () => {
  expect(clocksOf(await life.seen())).not.toHaveProperty('JU-21');
  await correct('450400', '2022-09-21 09:00');
  // 19 Sep + 5 = 24 Sep.
  expect(clocksOf(await life.seen())).toMatchObject({ 'JU-21': '2022-09-24 running', 'IN-01': '2022-11-18 running' });
  expect(await placeShown()).toBe('450400');
  await life.goOn('2022-09-25 10:00');
  const seen = await life.seen();
  expect(clocksOf(seen)).toMatchObject({ 'JU-21': '2022-09-24 overdue' });
  expect(seen.reminders.map(({ id }) => id)).toEqual(expect.arrayContaining(['JU-21:due:2022-09-24', 'JU-21:+1d:2022-09-24']));
});

test('T-17: moved back, it has lost that clock at once; what was reminded of stays in the record', async () => {
  await correct('150802', '2022-09-26 09:00');
  const seen = await life.seen();
  expect([Object.keys(clocksOf(seen)).includes('JU-21'), await placeShown()]).toEqual([false, '150802']);
  expect(clocksOf(seen)).toMatchObject({ 'IN-01': '2022-11-18 running' });
  expect(seen.reminders.map(({ id }) => id)).toContain('JU-21:due:2022-09-24');
});

test('T-17: moved to 广西 a second time, no reminder is given twice', async () => {
  const before = (await life.seen()).reminders.map(({ id }) => id);
  await correct('450400', '2022-09-27 09:00');
  const seen = await life.seen();
  expect(clocksOf(seen)).toMatchObject({ 'JU-21': '2022-09-24 overdue' });
  expect(seen.reminders.map(({ id }) => id).filter((id) => id.startsWith('JU-21'))).toEqual(before.filter((id) => id.startsWith('JU-21')));
});

test('the supervision is told each time and takes up the law of the new place in its own turn', async () => {
  const supervision = `supervision/${life.id}`;
  const heard = async () => (await ledgerOf(desk, supervision)).filter(({ kind }) => kind === 'message.heard').length;
  await eventually('the supervision has heard of all three', async () => (await heard()) === 3);
  expect([await underLawOf('supervision', '450400'), await underLawOf('supervision', '150802')]).toEqual([true, false]);
  expect(await underLawOf('investigation', '450400')).toBe(true);
});

test('the ledger is whole, and the read model is the one that its events give', async () => {
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});
