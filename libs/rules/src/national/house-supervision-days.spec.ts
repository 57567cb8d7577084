import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();
const clockIn = (place: string, id: string, facts: readonly Fact[], now: string): Clock | undefined =>
  project(releaseLaw('supervision', place).sheet.clocks, facts, calendar, now).find((clock) => clock.id === id);
const rungsOf = (clock: Clock | undefined) => clock?.rungs.map(({ name, at, action }) => [name, at.slice(0, 10), action]);

const zhangzhou = '350602';
const linhe = '150802';

describe('SV-12 (counting 4.5): the answer to a letter, by the day that the letter sets', () => {
  const due: Fact = { fact: 'supervision.letter-reply-due', at: '2022-12-09', ref: '3', value: '150802-safety-commission' };

  // 9 December 2022 is a Friday: the supervisor is told at its end, and five working days later on Friday the 16th.
  test('whoever was asked is reminded on the 8th and the 9th, the supervisor told when it is over', () => {
    const clock = clockIn(linhe, 'house-letter-reply#3', [due], '2022-12-05T01:00:00.000Z');
    expect([clock?.actor, clock?.dueDate, clock?.side]).toEqual(['150802-safety-commission', '2022-12-09', 'other']);
    expect(rungsOf(clock)).toEqual([
      ['-1', '2022-12-08', 'remind'],
      ['day', '2022-12-09', 'remind'],
      ['due', '2022-12-09', 'expire'],
      ['+5', '2022-12-16', 'escalate'],
    ]);
  });

  test('an answer stops its own clock and no other', () => {
    const other: Fact = { ...due, ref: '4' };
    const answered: Fact = { fact: 'supervision.letter-answered', at: '2022-12-12T02:00:00.000Z', ref: '3' };
    const now = '2022-12-20T01:00:00.000Z';
    expect(clockIn(linhe, 'house-letter-reply#3', [due, other, answered], now)?.status).toBe('met-late');
    expect(clockIn(linhe, 'house-letter-reply#4', [due, other, answered], now)?.status).toBe('overdue');
  });
});

describe('TK-04: only what the decision or the minutes set', () => {
  const held: Fact = { fact: 'supervision.interview-held', at: '2022-12-16T07:00:00.000Z', ref: 'YT-1' };
  const reportDue: Fact = { fact: 'supervision.interview-report-due', at: '2022-12-23', ref: 'YT-1' };
  const now = '2022-12-26T01:00:00.000Z';

  test('no day, no clock; one that the minutes set is passed or kept', () => {
    expect(clockIn(linhe, 'house-interview-report#YT-1', [held], now)).toBeUndefined();
    expect(clockIn(linhe, 'house-interview-report#YT-1', [held, reportDue], now)?.status).toBe('overdue');
    const reported: Fact = { fact: 'supervision.interview-reported', at: '2022-12-23T09:00:00.000Z', ref: 'YT-1' };
    expect(clockIn(linhe, 'house-interview-report#YT-1', [held, reportDue, reported], now)?.status).toBe('met');
  });
});

describe('TK-05, Zhangzhou: within seven days of the decision, answered in five working days', () => {
  const decided: Fact = { fact: 'supervision.interview-decided', at: '2023-05-08T01:00:00.000Z', ref: 'YT-1', value: '350602-government' };
  const held: Fact = { fact: 'supervision.interview-held', at: '2023-05-12T07:00:00.000Z', ref: 'YT-1' };
  const now = '2023-05-16T01:00:00.000Z';

  test('decided on Monday 8 May 2023: held by the 15th', () => {
    expect(clockIn(zhangzhou, 'TK-05#YT-1', [decided], now)).toMatchObject({ dueDate: '2023-05-15', status: 'overdue' });
    expect(clockIn(zhangzhou, 'TK-05#YT-1', [decided, held], now)?.status).toBe('met');
  });

  test('held on Friday 12 May 2023: the report by Friday the 19th', () => {
    expect(clockIn(zhangzhou, 'TK-05-report#YT-1', [decided, held], now)).toMatchObject({ dueDate: '2023-05-19', status: 'running' });
  });

  test('in no other place', () => {
    expect(clockIn(linhe, 'TK-05#YT-1', [decided], now)).toBeUndefined();
    expect(clockIn('350102', 'TK-05#YT-1', [decided], now)).toBeUndefined();
    expect(releaseLaw('supervision', zhangzhou).sheet.settings['interview.delegate']).toBe('refused');
    expect(releaseLaw('supervision', linhe).sheet.settings['interview.delegate']).toBe('allowed');
  });
});
