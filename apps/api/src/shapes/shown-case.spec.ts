import type { CaseLine, BurningClock } from '@app/persistence';
import { releaseInForce } from '@app/register';
import { shownCase, shownTitle } from './shown-case';

const { register } = releaseInForce();

const line: CaseLine = {
  id: '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10',
  kind: 'accident',
  name: '高处坠落事故',
  place: '150802',
  level: null,
  computedLevel: null,
  stage: 'reported',
  occurredAt: '2022-09-19T01:00:00.000Z',
  irregular: false,
  openedAt: '2022-09-19T02:00:00.000Z',
};
const clock: BurningClock = {
  caseId: line.id,
  rule: 'IN-01',
  title: { zh: '提交事故调查报告', en: 'Submit the investigation report' },
  status: 'running',
  dueDate: '2022-11-18',
  dueAt: '2022-11-18T16:00:00.000Z',
  rungs: [{ at: '2022-11-17T01:00:00.000Z' }],
  asOf: '2022-10-01T00:00:00.000Z',
};

test.each([
  [null, null, null],
  [null, 'ordinary', '初判一般'],
  ['ordinary', null, '认定一般'],
  ['ordinary', 'ordinary', '认定一般'],
  ['ordinary', 'larger', '认定一般，初判较大'],
])('determined %s, by the numbers %s: %s', (level, computedLevel, zh) => {
  expect(shownCase({ ...line, level, computedLevel }, [], register).levelText?.zh ?? null).toBe(zh);
});

test('the nearest end is that of a running clock, whichever comes first', () => {
  const later: BurningClock = { ...clock, rule: 'IN-02', dueDate: '2022-12-01', dueAt: '2022-12-01T16:00:00.000Z' };
  const paused: BurningClock = { ...clock, rule: 'AP-01', status: 'paused', dueAt: '2022-10-02T16:00:00.000Z' };
  const shown = shownCase(line, [later, paused, clock], register);
  expect(shown.nextEnd).toEqual({ rule: 'IN-01', title: clock.title, dueDate: '2022-11-18', dueAt: clock.dueAt });
  expect(shown.nextDueAt).toBe(clock.dueAt);
  expect(shownCase(line, [paused], register)).toMatchObject({ nextEnd: null, nextDueAt: null, light: 'grey' });
});

test('convention 4.5: each clock is measured by the today of its own stream, and the worst shows', () => {
  const at = (asOf: string): BurningClock => ({ ...clock, asOf });
  const light = (...clocks: BurningClock[]): string | null => shownCase(line, clocks, register).light;
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
  expect([shownCase({ ...line, irregular: true }, [], register).light, shownCase(line, [], register).light]).toEqual(['red', null]);
});
