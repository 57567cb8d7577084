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
const level = (value: string, at = '2022-09-20', recordedAt?: string): Fact => ({
  fact: 'level.determined',
  at,
  value,
  ...(recordedAt === undefined ? {} : { recordedAt }),
});

test('no prepared rule is in a law sheet', () => {
  const sheet = lawSheet('investigation', '450000').clocks;
  expect(sheet.map(({ id }) => id)).toEqual(['IN-01', 'AP-01', 'AP-08']);
  expect(sheet.filter((rule) => prepared.includes(rule))).toEqual([]);
});

describe('RP-02, 493 art 9', () => {
  // Told on National Day at 22:30:15 Beijing time.
  const informed: Fact = { fact: 'unit.informed', at: '2022-10-01T14:30:15.000Z' };

  test('one hour from being told, at night and on a holiday; the very moment is in time', () => {
    const reported = (at: string): string => clock('RP-02', [informed, { fact: 'unit.reported', at }]).status;
    expect(clock('RP-02', [informed]).dueAt).toBe('2022-10-01T15:30:15.000Z');
    expect([reported('2022-10-01T15:30:15.000Z'), reported('2022-10-01T15:30:15.001Z')]).toEqual(['met', 'met-late']);
  });

  test('law.md 4.5: start, half-time, 15 minutes before, end, none of them kept for the morning', () => {
    expect(clock('RP-02', [informed]).rungs.map(({ name, at, quietHours }) => [name, at, quietHours])).toEqual([
      ['start', '2022-10-01T14:30:15.000Z', 'exempt'],
      ['half', '2022-10-01T15:00:15.000Z', 'exempt'],
      ['-15min', '2022-10-01T15:15:15.000Z', 'exempt'],
      ['due', '2022-10-01T15:30:15.000Z', 'exempt'],
    ]);
  });

  test('the lateness of the unit is not our red', () => {
    const now = '2022-10-02T00:00:00.000Z';
    expect(lightOf(clock('RP-02', [informed], now), now)).toBe('amber');
  });
});

describe('RP-04, 493 art 11', () => {
  test('two hours at each level from its own receipt; RP-06: a larger accident is with the province after four', () => {
    const facts: Fact[] = [
      { fact: 'notice.received', at: '2022-09-19T01:00:00.000Z', ref: '150802' },
      { fact: 'notice.forwarded', at: '2022-09-19T03:00:00.000Z', ref: '150802' },
      { fact: 'notice.received', at: '2022-09-19T03:00:00.000Z', ref: '150800' },
    ];
    expect(clocksOf('RP-04', facts, '2022-09-19T05:00:00.001Z').map(({ id, status, dueAt }) => [id, status, dueAt])).toEqual([
      ['RP-04#150800', 'overdue', '2022-09-19T05:00:00.000Z'],
      ['RP-04#150802', 'met', '2022-09-19T03:00:00.000Z'],
    ]);
  });
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

describe('IN-02, 115号 (law.md 1.5, 4.6.5, T-07)', () => {
  const granted = (at: string, days: number): Fact => ({ fact: 'extension.granted', at, days, ref: 'e1' });
  const both = (...facts: Fact[]): readonly (string | null)[] =>
    ['IN-02', 'IN-01'].map((id) => clock(id, [linhe, ...facts], '2022-10-01T00:00:00.000Z').dueDate);

  test('30 days inside 60: 2022-10-19 and 2022-11-18, as long as no level is determined too', () => {
    expect([both(), both(level('ordinary')), both(level('larger'))]).toEqual(Array(3).fill(['2022-10-19', '2022-11-18']));
  });

  test('重大 and 特别重大: 60 days', () => {
    expect([both(level('major')), both(level('extraordinary'))]).toEqual(Array(2).fill(['2022-11-18', '2022-11-18']));
  });

  // 30 more after 19 Oct: 12 of October, 18 of November; after 18 Nov: 12 of November, 18 of December; 45: 12, 31, 2 January.
  test('one approval serves both, each within its own bound', () => {
    expect(both(granted('2022-10-10', 30))).toEqual(['2022-11-18', '2022-12-18']);
    expect(both(granted('2022-10-10', 45))).toEqual(['2022-11-18', '2023-01-02']);
    expect(both(level('major'), granted('2022-10-10', 60))).toEqual(['2022-12-18', '2023-01-17']);
    expect(both(level('extraordinary'), granted('2022-10-10', 60))).toEqual(['2023-01-17', '2023-01-17']);
  });

  test('one approved after the inner limit and before the outer moves the outer only', () => {
    expect(both(granted('2022-10-20', 30))).toEqual(['2022-10-19', '2022-12-18']);
  });

  // After 8 October 11 and 41 days are left; they go on after the 28th: 3 of October and 8 of November.
  test('493 art 27: an appraisal stops both', () => {
    const appraisal: Fact[] = [
      { fact: 'appraisal.ordered', at: '2022-10-08', ref: 'a1' },
      { fact: 'appraisal.delivered', at: '2022-10-28', ref: 'a1' },
    ];
    expect(both(...appraisal)).toEqual(['2022-11-08', '2022-12-08']);
  });

  test('4.6.5: a new level counts again from the accident and restarts nothing (T-05)', () => {
    const now = '2022-10-25T03:00:00.000Z';
    const first = level('larger', '2022-09-20', '2022-09-20T01:00:00.000Z');
    const raised = level('major', '2022-10-25', '2022-10-25T02:00:00.000Z');
    expect(clock('IN-02', [linhe, first], now)).toMatchObject({ status: 'overdue', dueDate: '2022-10-19' });
    expect(clock('IN-02', [linhe, raised, first], now)).toMatchObject({
      status: 'running',
      dueDate: '2022-11-18',
      startedOn: '2022-09-19',
    });
    const lowered = level('larger', '2022-10-26', '2022-10-26T02:00:00.000Z');
    expect(clock('IN-02', [linhe, first, raised, lowered], now).dueDate).toBe('2022-10-19');
  });

  test('4.5: its passing is amber, that of the outer limit red', () => {
    const light = (id: string, now: string): string | null => lightOf(clock(id, [linhe], now), now);
    expect([light('IN-02', '2022-10-19T16:00:00.000Z'), light('IN-01', '2022-10-19T16:00:00.000Z')]).toEqual(['amber', 'green']);
    expect([light('IN-02', '2022-11-18T16:00:00.000Z'), light('IN-01', '2022-11-18T16:00:00.000Z')]).toEqual(['amber', 'red']);
  });

  test('an accident before 2013 has no inner limit', () => {
    expect(clocksOf('IN-02', [{ fact: 'accident.occurred', at: '2012-12-31' }])).toEqual([]);
    expect(clocksOf('IN-02', [{ fact: 'accident.occurred', at: '2013-01-01' }])).toHaveLength(1);
  });
});

describe('IN-01, law.md 4.5: then monthly', () => {
  // The end is 2022-11-18, 15 working days later 2022-12-09. 9 April 2023 is a Sunday.
  test('Linhe, never handed in: every month, on working days, each with its own id', () => {
    const ids = clock('IN-01', [linhe], '2023-04-01T00:00:00.000Z')
      .rungs.slice(8)
      .map(({ id, at }) => [id, at.slice(0, 10)]);
    expect(ids).toEqual([
      ['IN-01:+15:2022-11-18', '2022-12-09'],
      ['IN-01:+15/1:2022-11-18', '2023-01-09'],
      ['IN-01:+15/2:2022-11-18', '2023-02-09'],
      ['IN-01:+15/3:2022-11-18', '2023-03-09'],
      ['IN-01:+15/4:2022-11-18', '2023-04-10'],
    ]);
  });
});

describe('JU-21, 广西 art 4(1)', () => {
  const accident: Fact = { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' };

  test('a larger accident: the team by 2023-04-22, told after 1 and 3 days, a proposal to supervise on the day after', () => {
    const found = clock('JU-21', [accident, level('larger', '2023-04-17')]);
    expect(found.rungs.map(({ name, at, action }) => [name, at, action])).toEqual([
      ['start+1d', '2023-04-18T01:00:00.000Z', 'remind'],
      ['start+3d', '2023-04-20T01:00:00.000Z', 'remind'],
      ['due', '2023-04-22T16:00:00.000Z', 'expire'],
      ['+1d', '2023-04-23T01:00:00.000Z', 'draft'],
    ]);
  });

  test('no number for other levels', () => {
    expect(clocksOf('JU-21', [accident, level('ordinary', '2023-04-17')])).toEqual([]);
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
