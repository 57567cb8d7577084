import { conflicts, lightOf, project } from '@app/clock';
import type { Clock, ClockRule, Fact } from '@app/clock';
import { calendar } from '../calendar-editions';
import { lawSheet } from '../law-sheet';
import { national } from './pack';

const { clocks: prepared, ofPlaces } = national.prepared;

function clocksOf(id: string, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): readonly Clock[] {
  const rules: readonly ClockRule[] = [...prepared, ...Object.values(ofPlaces).flat()];
  return project(rules, facts, calendar, now).filter(({ rule }) => rule === id);
}

function clock(id: string, facts: readonly Fact[], now?: string): Clock {
  const [found] = clocksOf(id, facts, now);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

const linhe: Fact = { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z' };
const level = (value: string): Fact => ({ fact: 'level.determined', at: '2023-04-17', value });

test('no prepared rule is in a law sheet', () => {
  const sheet = lawSheet('investigation', '450000').clocks;
  expect(sheet.filter((rule) => prepared.includes(rule))).toEqual([]);
});

describe('RP-11, 493 arts 13 and 20, and LV-04, 115号 art 3', () => {
  const kind = (value: string, recordedAt: string): Fact => ({ fact: 'class.determined', at: '2022-09-19', value, recordedAt });
  const road = kind('road-traffic', '2022-09-20T00:00:00.000Z');

  // 11 days of September, 19 of October; day 31 begins at 00:00 of the 20th.
  test('30 days: Linhe to 2022-10-19, so the missing count from 2022-10-20, 00:00; nobody is late', () => {
    const now = '2022-10-19T16:00:00.000Z';
    const found = clock('RP-11', [linhe], now);
    expect(found).toMatchObject({ dueDate: '2022-10-19', dueAt: now, status: 'lost' });
    expect(found.rungs.map(({ name, at, state }) => [name, at, state])).toEqual([
      ['-3d', '2022-10-16T01:00:00.000Z', 'armed'],
      ['due', now, 'armed'],
    ]);
    expect(lightOf(found, now)).toBeNull();
  });

  test('7 days for road traffic and fire: 2022-09-26', () => {
    expect([clock('RP-11', [linhe, road]).dueDate, clock('RP-11', [linhe, kind('fire', '2022-09-20T00:00:00.000Z')]).dueDate]).toEqual([
      '2022-09-26',
      '2022-09-26',
    ]);
  });

  test('T-17: a class corrected later opens the window again, with the reminders that still lie ahead', () => {
    const corrected = kind('industrial', '2022-10-01T00:00:00.000Z');
    const found = clock('RP-11', [linhe, corrected, road], '2022-10-01T00:00:00.000Z');
    expect(found).toMatchObject({ status: 'running', dueDate: '2022-10-19' });
    expect(found.rungs.map(({ state }) => state)).toEqual(['armed', 'armed']);
  });
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
