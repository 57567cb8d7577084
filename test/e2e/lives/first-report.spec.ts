import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { clocksOf, remindersOf, toldLife } from '../../support/told-life';
import type { Seen, ToldLife } from '../../support/told-life';

// Assumed accidents in 临河区, each as its first report tells it to the department that opens the case and has received the report with it.
const receiver = '150802-emergency';
const told = { name: '样例事故', place: '150802', unit: '某公司', deaths: 0, seriousInjuries: 0, missing: 0, source: '值班电话' };
const withReceipt = { ...told, receipt: 'with-opening' };

let desk: Desk;
let onWater: ToldLife;
let lost: ToldLife;
let rising: ToldLife;
let concealed: ToldLife;
let untouched: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  const open = (at: string, data: object) => toldLife(desk, at, receiver, { ...withReceipt, ...data });
  const winter = { occurredAt: '2025-02-25T10:24:00+08:00' };
  [onWater, lost, rising, concealed, untouched] = await Promise.all([
    open('2025-02-25 11:30', { ...winter, deaths: 2, seriousInjuries: 3, missing: 14, accidentClass: 'inland-water' }),
    open('2025-02-25 11:30', { ...winter, missing: 12, accidentClass: 'general' }),
    open('2025-03-03 09:30', { occurredAt: '2025-03-03T09:30:00+08:00', deaths: 1, suspectedLevel: 'ordinary' }),
    open('2023-11-06 10:00', { occurredAt: '2023-05-10T08:00:00+08:00', deaths: 1, source: '群众举报', sourceKind: 'public' }),
    open('2023-01-15 14:00', { occurredAt: '2023-01-15T13:25:00+08:00', deaths: 2, missing: 1, receipt: 'separate' }),
  ]);
}, 60_000);

afterAll(() => desk.stop());

/** When the hours of a clock end, in Beijing, and how it stands. */
function hoursOf({ clocks }: Seen, id: string): string | undefined {
  const found = clocks.find((clock) => clock.id === id);
  return found === undefined ? undefined : `${beijing(found.dueAt)} ${found.status}`;
}

function beijing(at: string | null): string {
  return at === null ? '-' : new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

const tasksOf = ({ tasks }: Seen) => tasks.map(({ id }) => id);

test('LV-11 (statistics on water, art 6): 2 dead and 14 missing on a river are major at once: by express in one hour', async () => {
  const seen = await onWater.seen();
  expect([seen.computedLevel, hoursOf(seen, `RP-12#${receiver}`)]).toEqual(['major', '2025-02-25 12:30 running']);
  expect(tasksOf(seen)).toContain(`record-express-report:${receiver}`);
  // 25 Feb + 30 = 27 Mar (3 + 27): the window of the reports, art 13.
  expect(clocksOf(seen)['RP-11']).toBe('2025-03-27 running');
});

test('LV-11 (art 6): its toll closes with day 7, 2025-03-04, and the missing may be confirmed from then on, while RP-11 runs on', async () => {
  const confirmation = (at: string) => onWater.refusal('confirm-missing-deaths', at, receiver, { count: 14, reason: '仍下落不明' });
  expect(await confirmation('2025-03-04 23:59')).toMatchObject({ code: 'casualty-window-open', params: { lastDay: '2025-03-04' } });
  // By then it is only that the law leaves open who investigates on a river.
  expect((await confirmation('2025-03-05 00:01')).code).toBe('investigator-unsettled');
  expect(clocksOf(await onWater.seen())['RP-11']).toBe('2025-03-27 running');
});

test('LV-10, RP-12 (493 arts 9, 12): 12 missing give no level, and an express report by 12:30', async () => {
  const seen = await lost.seen();
  expect([seen.computedLevel, hoursOf(seen, `RP-12#${receiver}`)]).toEqual([null, '2025-02-25 12:30 running']);
  expect(tasksOf(seen)).toContain(`record-express-report:${receiver}`);
});

test('RP-12, RP-04 (493 arts 11, 13): the third dead of 15:00 starts hours of its own, to 16:00 and 17:00', async () => {
  expect(hoursOf(await rising.seen(), `RP-12#${receiver}`)).toBeUndefined();
  await rising.goOn('2025-03-03 15:00');
  await rising.act('report-casualties', '2025-03-03 15:00', receiver, { ref: 'B2', at: '2025-03-03', deaths: 3, source: '医院' });
  const seen = await rising.seen();
  expect([seen.computedLevel, hoursOf(seen, `RP-12#${receiver}-2`), hoursOf(seen, `RP-04#${receiver}-2`)]).toEqual([
    'larger',
    '2025-03-03 16:00 running',
    '2025-03-03 17:00 running',
  ]);
  // The first receipt keeps its own two hours.
  expect(hoursOf(seen, `RP-04#${receiver}`)).toBe('2025-03-03 11:30 overdue');
  await rising.goOn('2025-03-03 15:50');
  expect(remindersOf(await rising.seen()).filter((id) => id.startsWith(`RP-12#${receiver}-2`)).length).toBeGreaterThan(0);
});

test('T-53: of what had passed when a citizen told of it nothing fires, then or later; one task states it', async () => {
  const passed = (seen: Seen) => remindersOf(seen).filter((id) => /^(IN-01|IN-02|RP-11)/.test(id));
  const seen = await concealed.seen();
  const judging = seen.tasks.filter(({ id }) => id.startsWith('judge-passed-limits'));
  expect([passed(seen), judging.length]).toEqual([[], 1]);
  // 10 May + 60 = 9 Jul (21 + 30 + 9); + 30 = 9 Jun.
  expect(judging[0]?.title.zh).toMatch(/2023年11月6日知悉事故以前已经届满：.*“提交事故调查报告”（2023年7月9日）/);
  await concealed.goOn('2023-12-20 10:00');
  expect(passed(await concealed.seen())).toEqual([]);
  await concealed.act('judge-passed-limits', '2023-12-20 10:00', receiver, { finding: 'concealed', reason: '单位未报告' });
  expect(tasksOf(await concealed.seen()).filter((id) => id.startsWith('judge-passed-limits'))).toEqual([]);
});

test('LV-12, T-15 (493 art 20(1)): nobody acts; on day 31 at 00:00 the missing one makes three, and the city is offered the case', async () => {
  // 15 Jan + 30 = 14 Feb.
  await untouched.goOn('2023-02-14 23:59:57');
  expect((await untouched.seen()).computedLevel).toBe('ordinary');
  await recorded(desk, untouched.stream, 'missing.presumed-dead');
  const seen = await untouched.seen();
  expect([seen.level, seen.computedLevel]).toEqual([null, 'larger']);
  expect(seen.tasks).toContainEqual(expect.objectContaining({ id: 'decide-raising', owner: '150800-government' }));
});
