import { conflicts, project } from '@app/clock';
import type { Clock, ClockRule, Fact } from '@app/clock';
import { calendar } from '../calendar-editions';
import { lawSheet } from '../law-sheet';
import { clocksOfPlaces } from '../local/clocks';
import { national } from './pack';

const { clocks: prepared } = national.prepared;

function clocksOf(id: string, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): readonly Clock[] {
  const rules: readonly ClockRule[] = [...prepared, ...Object.values(clocksOfPlaces).flat()];
  return project(rules, facts, calendar, now).filter(({ rule }) => rule === id);
}

function clock(id: string, facts: readonly Fact[], now?: string): Clock {
  const [found] = clocksOf(id, facts, now);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

const level = (value: string): Fact => ({ fact: 'level.determined', at: '2023-04-17', value });

test('no prepared rule is in a law sheet', () => {
  const sheet = lawSheet('investigation', '150000').clocks;
  expect(sheet.filter((rule) => prepared.includes(rule))).toEqual([]);
});

describe('JU-21, 广西 art 4(1)', () => {
  const accident: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };

  test('a larger accident: the team by 2023-04-22, told after 1 and 3 days, a proposal to supervise on the day after', () => {
    const found = clock('JU-21', [accident, level('larger')]);
    expect(found.rungs.map(({ name, at, action }) => [name, at, action])).toEqual([
      ['start+1d', '2023-04-18T01:00:00.000Z', 'remind'],
      ['start+3d', '2023-04-20T01:00:00.000Z', 'remind'],
      ['due', '2023-04-22T16:00:00.000Z', 'expire'],
      ['+1d', '2023-04-23T01:00:00.000Z', 'draft'],
    ]);
  });

  test('no number for other levels', () => {
    expect(clocksOf('JU-21', [accident, level('ordinary')])).toEqual([]);
  });
});

describe('JU-22, 四川 measures, part three (R)', () => {
  // 13 days left of May, 2 of June.
  test('a larger accident of 2023-05-18: the first written report by 2023-06-02, sent on that day in time', () => {
    const accident: Fact = { fact: 'accident.occurred', at: '2023-05-18T06:01:00.000Z' };
    const facts = [accident, level('larger')];
    expect(clock('JU-22', facts, '2023-05-20T00:00:00.000Z').dueDate).toBe('2023-06-02');
    expect(clock('JU-22', [...facts, { fact: 'first-report.sent', at: '2023-06-02' }], '2023-06-20T00:00:00.000Z').status).toBe('met');
    expect(clocksOf('JU-22', [accident, level('ordinary')])).toEqual([]);
    expect(clocksOf('JU-22', [{ ...accident, at: '2021-07-05' }, level('larger')])).toEqual([]);
  });
});

describe('T-10, SV-06 against IN-01 (493 art 29) and AP-01 (art 32)', () => {
  test('Wuyi, 2023-04-17, noticed on 2023-04-21: supervision to 2023-06-20, investigation and approval to 2023-07-01', () => {
    const facts: Fact[] = [
      { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' },
      { fact: 'supervision.notice-received', at: '2023-04-21' },
    ];
    const rules = (['investigation', 'supervision'] as const).flatMap((procedure) => lawSheet(procedure, '330784').clocks);
    const found = conflicts(project(rules, facts, calendar, '2023-04-22T00:00:00.000Z'), national.conflicts, calendar);
    expect(found).toMatchObject([{ id: 'T-10:SV-06', binding: 'SV-06', bindingDay: '2023-06-20', otherDay: '2023-07-01' }]);
  });
});
