import type { CaseLine, BurningClock } from '@app/persistence';
import { releaseInForce } from '@app/register';
import { shownCase, shownTitle } from './shown-case';

const books = releaseInForce();
const { register } = books;

const line: CaseLine = {
  id: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
  kind: 'accident',
  name: '高处坠落事故',
  place: '150802',
  level: null,
  computedLevel: null,
  possibleLevel: null,
  unit: null,
  casualties: null,
  responsible: null,
  stage: 'reported',
  occurredAt: '2022-09-19T01:00:00.000Z',
  irregular: false,
  openedAt: '2022-09-19T02:00:00.000Z',
  today: '2022-10-01T00:00:00.000Z',
  lastChange: { seq: 1, kind: 'accident.reported', at: '2022-09-19T02:00:00.000Z' },
};
const clock: BurningClock = {
  caseId: line.id,
  stream: `investigation/${line.id}`,
  id: 'IN-01',
  ref: null,
  rule: 'IN-01',
  title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
  status: 'running',
  dueDate: '2022-11-18',
  dueAt: '2022-11-18T16:00:00.000Z',
  rungs: [{ at: '2022-11-17T01:00:00.000Z' }],
  remainingDays: null,
  pausedSince: null,
  asOf: '2022-10-01T00:00:00.000Z',
};

test.each([
  [null, null, null],
  [null, 'ordinary', '初判一般'],
  ['ordinary', null, '认定一般'],
  ['ordinary', 'ordinary', '认定一般'],
  ['ordinary', 'larger', '认定一般，初判较大'],
])('determined %s, by the numbers %s: %s', (level, computedLevel, zh) => {
  expect(shownCase({ ...line, level, computedLevel }, [], books).levelText?.zh ?? null).toBe(zh);
});

test('the nearest end is that of a running clock, whichever comes first', () => {
  const later: BurningClock = { ...clock, rule: 'IN-02', dueDate: '2022-12-01', dueAt: '2022-12-01T16:00:00.000Z' };
  const paused: BurningClock = { ...clock, rule: 'AP-01', status: 'paused', dueAt: '2022-10-02T16:00:00.000Z' };
  const shown = shownCase(line, [later, paused, clock], books);
  expect(shown.nextEnd).toEqual({ rule: 'IN-01', title: clock.title, dueDate: '2022-11-18', dueAt: clock.dueAt });
  expect(shown.nextDueAt).toBe(clock.dueAt);
  expect(shownCase(line, [paused], books)).toMatchObject({ nextEnd: null, nextDueAt: null, light: 'grey' });
});

test('convention 4.5: each clock is measured by the today of its own stream, and the worst shows', () => {
  const at = (asOf: string): BurningClock => ({ ...clock, asOf });
  const light = (...clocks: BurningClock[]): string | null => shownCase(line, clocks, books).light;
  expect([light(), light(clock), light(clock, at('2022-11-17T01:00:00.000Z')), light(clock, at('2022-11-18T16:00:00.000Z'))]).toEqual([
    null,
    'green',
    'amber',
    'red',
  ]);
});

test('the title of a task calls the organ that it is about by its name', () => {
  expect(shownTitle({ zh: '登记上报（150802-emergency）', en: 'record that the report was sent up (150802-emergency)' }, register)).toEqual(
    {
      zh: '登记上报（临河区应急管理局）',
      en: 'record that the report was sent up (临河区应急管理局)',
    },
  );
});

test('AP-17: what was done although it was forbidden makes a case red, whatever its clocks say', () => {
  expect([shownCase({ ...line, irregular: true }, [], books).light, shownCase(line, [], books).light]).toEqual(['red', null]);
});

test('the time limit that presses is the earliest end of what runs or is overdue; where nothing does, one that is paused', () => {
  const overdue: BurningClock = { ...clock, rule: 'AP-01', status: 'overdue', dueDate: '2022-09-28', dueAt: '2022-09-28T16:00:00.000Z' };
  const window: BurningClock = { ...clock, rule: 'RP-11', dueAt: '2022-10-02T16:00:00.000Z', onExpiry: 'lost' };
  const paused: BurningClock = { ...clock, status: 'paused', dueDate: null, dueAt: null, remainingDays: 9, pausedSince: '2022-09-25' };
  const nearest = (...clocks: BurningClock[]) => shownCase(line, clocks, books).nearest;
  expect(nearest(clock, window, overdue)).toMatchObject({ rule: 'AP-01', light: 'red', statusText: { zh: '已超期3日' }, leftText: null });
  expect(nearest(clock, window)).toMatchObject({ rule: 'IN-01', light: 'green', leftText: { zh: '剩48日（含32个工作日）' } });
  expect(nearest(paused)).toMatchObject({ light: 'grey', dueAt: null, statusText: { zh: '暂停计算（自2022-09-25起，尚余9日）' } });
  expect(nearest()).toBeNull();
});

test('LV-10: the level at worst stands beside the level, with the numbers and the government in words', () => {
  const casualties = { deaths: 1, seriousInjuries: 0, missing: 14 };
  const shown = shownCase(
    { ...line, computedLevel: 'ordinary', possibleLevel: 'major', casualties, responsible: '150800-government' },
    [],
    books,
  );
  expect(shown).toMatchObject({
    levelText: { zh: '初判一般' },
    possibleText: { zh: '就高研判重大' },
    casualties,
    responsibleName: '巴彦淖尔市人民政府',
  });
});
