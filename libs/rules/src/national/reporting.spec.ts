import { lightOf, project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

function clocksOf(id: string, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z'): readonly Clock[] {
  return project(releaseLaw('investigation', '150802').sheet.clocks, facts, calendar, now).filter(({ rule }) => rule === id);
}

function clock(id: string, facts: readonly Fact[], now?: string): Clock {
  const [found] = clocksOf(id, facts, now);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

test('none of them is shown, not even as waiting, before the facts that start it', () => {
  const accident: Fact = { fact: 'accident.occurred', at: '2022-09-19T01:00:00.000Z' };
  expect(['RP-02', 'RP-04', 'RP-12', 'RP-12-daily', 'RP-19'].flatMap((id) => clocksOf(id, [accident]))).toEqual([]);
});

describe('RP-02, 493 art 9', () => {
  // Told on National Day at 22:30:15 Beijing time.
  const informed: Fact = { fact: 'unit.informed', at: '2022-10-01T14:30:15.000Z' };

  test('one hour from being told, at night and on a holiday; the very moment is in time', () => {
    const reported = (at: string): string => clock('RP-02', [informed, { fact: 'unit.reported', at }]).status;
    expect(clock('RP-02', [informed]).dueAt).toBe('2022-10-01T15:30:15.000Z');
    expect([reported('2022-10-01T15:30:15.000Z'), reported('2022-10-01T15:30:15.001Z')]).toEqual(['met', 'met-late']);
  });

  test('convention 4.5: start, half-time, 15 minutes before, end, none of them kept for the morning', () => {
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

describe('RP-06, arithmetic of 493 arts 9 and 11', () => {
  // The head of the unit is told at 22:30 on New Year's Eve: 23:30 the county, 01:30 the city, 03:30 the province, all on holidays.
  test('a larger accident: one hour for the unit and two for each level bring it to the province at 03:30', () => {
    const told: Fact = { fact: 'unit.informed', at: '2022-12-31T14:30:00.000Z' };
    const unit = clock('RP-02', [told]).dueAt ?? '';
    const at = (organ: string, time: string): Fact => ({ fact: 'notice.received', at: time, ref: organ, value: 'owed' });
    const county = clock('RP-04', [at('150802-emergency', unit)]).dueAt ?? '';
    const city = clock('RP-04', [at('150800-emergency', county)]).dueAt;
    expect([unit, county, city]).toEqual(['2022-12-31T15:30:00.000Z', '2022-12-31T17:30:00.000Z', '2022-12-31T19:30:00.000Z']);
  });
});

describe('RP-04 where the chain ends, 493 art 10', () => {
  const at = '2023-01-21T15:30:00.000Z';
  const received = (value: string): Fact => ({ fact: 'notice.received', at, ref: '150800-emergency', value });

  // 2023-01-21 is 除夕; 23:30 Beijing.
  test('received at 23:30 on New Year’s Eve and to be sent on: by 01:30 of the first day of the festival', () => {
    expect(clock('RP-04', [received('owed')])).toMatchObject({ dueAt: '2023-01-21T17:30:00.000Z', dueDate: '2023-01-22' });
  });

  test('the last rank that has to be told owes nothing', () => {
    expect(clocksOf('RP-04', [received('ends-here')])).toEqual([]);
  });
});

describe('RP-12, 令21号', () => {
  // Sunday 2022-10-02, in the National Day holiday, 23:20 Beijing.
  const received: Fact = { fact: 'larger-accident.received', at: '2022-10-02T15:20:00.000Z', ref: '150802-emergency' };

  test('one hour, over midnight: 00:20; at that moment in time, a second later late', () => {
    const status = (at: string): string => clock('RP-12', [received, { fact: 'express.reported', at, ref: '150802-emergency' }]).status;
    expect(clock('RP-12', [received])).toMatchObject({ id: 'RP-12#150802-emergency', dueAt: '2022-10-02T16:20:00.000Z' });
    expect([status('2022-10-02T16:20:00.000Z'), status('2022-10-02T16:20:01.000Z')]).toEqual(['met', 'met-late']);
  });

  test('T-36: its derivation says that the measures need review', () => {
    expect(clock('RP-12', [received]).derivation.some(({ text }) => text.zh.includes('适用前应予复核'))).toBe(true);
  });

  const said = (at: string, value: string): Fact => ({ fact: 'situation.reported', at, value, recordedAt: at, ref: '1' });

  test('a follow-up by the end of the next day; each one moves the next', () => {
    expect(clock('RP-12-daily', [said('2022-10-02T16:10:00.000Z', 'larger')])).toMatchObject({
      dueDate: '2022-10-04',
      dueAt: '2022-10-04T16:00:00.000Z',
    });
    const facts = [said('2022-10-02T16:10:00.000Z', 'larger'), said('2022-10-04T02:00:00.000Z', 'larger')];
    expect(clock('RP-12-daily', facts).dueDate).toBe('2022-10-05');
  });

  test('from 重大 on twice a day: within 12 hours, until a person ends it; the determined level goes before the assumed one', () => {
    const major = said('2022-10-02T16:10:00.000Z', 'major');
    expect(clock('RP-12-daily', [major]).dueAt).toBe('2022-10-03T04:10:00.000Z');
    const larger: Fact = { fact: 'level.determined', at: '2022-10-03', value: 'larger' };
    expect(clock('RP-12-daily', [major, larger]).dueDate).toBe('2022-10-04');
    const ended: Fact = { fact: 'follow-ups.ended', at: '2022-10-03T03:00:00.000Z', ref: '1' };
    expect(clock('RP-12-daily', [major, ended], '2022-11-01T00:00:00.000Z').status).toBe('met');
  });
});

describe('RP-19, T-04', () => {
  test('24 hours are no day: known on Friday 2022-09-30 at 20:00, entered by Saturday, a holiday, 20:00', () => {
    const found = clock('RP-19', [{ fact: 'department.informed', at: '2022-09-30T12:00:00.000Z' }]);
    expect(found.dueAt).toBe('2022-10-01T12:00:00.000Z');
    expect(found.rungs.map(({ name, at }) => [name, at])).toEqual([
      ['half', '2022-10-01T00:00:00.000Z'],
      ['-240min', '2022-10-01T08:00:00.000Z'],
      ['due', '2022-10-01T12:00:00.000Z'],
    ]);
  });
});
