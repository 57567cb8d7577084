import { lightOf } from '@app/clock';
import type { Fact } from '@app/clock';
import { clockOf, dueAndStatus, factAt } from '../clocks-of.fixture';

const c1 = { ref: 'C1' };
const alleged = (on: string): Fact => factAt('concealment.alleged', on, c1);
const verified = (on: string): Fact => factAt('concealment.verified', on, c1);
const refuted = (on: string): Fact => factAt('concealment.refuted', on, c1);
const granted = (on: string, days: number): Fact => factAt('extension.granted', on, { ref: 'E1', days });
// 19 September + 60 = 18 November: 11 days of September, 31 of October, 18 of November.
const linhe = factAt('accident.occurred', '2022-09-19');
// 5 January + 60 = 6 March: 26 of January, 28 of February, 6 of March.
const january = factAt('accident.occurred', '2026-01-05');

describe('T-06, IN-04: what is only alleged stops nothing', () => {
  test('IN-01, 4.5, 4.6.4: alleged on 2022-12-20, a month after the end, the clock stays overdue and red', () => {
    const now = '2022-12-21T02:00:00.000Z';
    const clock = clockOf('IN-01', [linhe, alleged('2022-12-20')], now);
    expect(clock).toMatchObject({ status: 'overdue', dueDate: '2022-11-18', pausedSince: null, remainingDays: null });
    expect(lightOf(clock, now)).toBe('red');
  });

  test('T-06: the derivation says that it is pending, and that the time will not count if it is verified', () => {
    const { status, derivation } = clockOf('IN-01', [january, alleged('2026-01-25')], '2026-01-26T02:00:00.000Z');
    expect(status).toBe('running');
    expect(derivation.map(({ text }) => text.zh)).toContain(
      '核实瞒报、谎报、迟报（自 2026-01-25 起）尚无结果，期限照常计算；查实的，自起算之日至查实之日不计入期限。',
    );
  });

  test('T-06: its reminders are heard', () => {
    const { rungs } = clockOf('IN-01', [january, alleged('2026-01-25')], '2026-01-26T02:00:00.000Z');
    expect(rungs.filter(({ state }) => state === 'held')).toEqual([]);
  });
});

describe('T-06, IN-04: what is verified does not count, from the accident on', () => {
  test('T-06 before 4.6.4: verified months after the end, 2023-03-05, the sixty days end on 2023-05-04', () => {
    // 26 days of March, 30 of April, 4 of May.
    const facts = [linhe, alleged('2023-02-20'), verified('2023-03-05')];
    expect(dueAndStatus('IN-01', facts, '2023-03-06T02:00:00.000Z')).toBe('2023-05-04 running');
  });

  test('T-55, 4.6.5: granted on 21 March, verified on the 22nd: the time of the concealment never counted, so 22 March + 60 + 60 = 20 July', () => {
    // 9 days of March, 30 of April, 31 of May, 30 of June, 20 of July.
    const facts = [january, alleged('2026-03-10'), granted('2026-03-21', 60), verified('2026-03-22')];
    expect(dueAndStatus('IN-01', facts, '2026-03-23T02:00:00.000Z')).toBe('2026-07-20 running');
    expect(dueAndStatus('IN-01', [...facts].reverse(), '2026-03-23T02:00:00.000Z')).toBe('2026-07-20 running');
  });

  test('T-55, T-06: the same grant is without effect while the concealment is only alleged, and where it is refuted', () => {
    const facts = [january, alleged('2026-03-10'), granted('2026-03-21', 60)];
    for (const more of [[], [refuted('2026-03-22')]]) {
      const clock = clockOf('IN-01', [...facts, ...more], '2026-03-23T02:00:00.000Z');
      expect(clock).toMatchObject({ dueDate: '2026-03-06', status: 'overdue' });
      expect(clock.derivation.map(({ text }) => text.zh)).toContain('2026-03-21 批准的延长不生效：批准时期限已经届满（2026-03-06）。');
    }
  });

  test('T-55: granted on 22 May, a day after the end on 21 May, it is late however it is counted', () => {
    const facts = [january, alleged('2026-03-10'), verified('2026-03-22'), granted('2026-05-22', 60)];
    expect(dueAndStatus('IN-01', facts, '2026-05-23T02:00:00.000Z')).toBe('2026-05-21 overdue');
  });

  test('T-06, 4.6.5: one granted in time, or from the day of the verification on, counts: 21 May + 10 = 31 May', () => {
    const facts = [january, alleged('2026-03-01'), verified('2026-03-22')];
    for (const on of ['2026-03-06', '2026-03-22', '2026-05-21'])
      expect([on, dueAndStatus('IN-01', [...facts, granted(on, 10)], '2026-03-23T02:00:00.000Z')]).toEqual([on, '2026-05-31 running']);
  });

  test('T-06: alleged during the investigation, submitted late, verified afterwards: the time of the verification does not count', () => {
    const facts = [january, alleged('2026-01-25'), factAt('report.submitted', '2026-03-20')];
    expect(dueAndStatus('IN-01', facts, '2026-03-21T02:00:00.000Z')).toBe('2026-03-06 met-late');
    // 25 March + 60 = 24 May: 6 days of March, 30 of April, 24 of May.
    expect(dueAndStatus('IN-01', [...facts, verified('2026-03-25')], '2026-03-26T02:00:00.000Z')).toBe('2026-05-24 met');
  });

  test('T-06: alleged only after the submission, it re-judges nothing', () => {
    const facts = [january, factAt('report.submitted', '2026-03-20'), alleged('2026-03-23'), verified('2026-03-25')];
    expect(dueAndStatus('IN-01', facts, '2026-03-26T02:00:00.000Z')).toBe('2026-03-06 met-late');
  });
});

describe('T-06, setting suspension.concealment: what is refuted counts, whenever that is recorded', () => {
  test('IN-01: alleged 25 January, submitted 20 March, refuted 25 March: late, it was due on 6 March', () => {
    const facts = [january, alleged('2026-01-25'), factAt('report.submitted', '2026-03-20'), refuted('2026-03-25')];
    expect(dueAndStatus('IN-01', facts, '2026-03-26T02:00:00.000Z')).toBe('2026-03-06 met-late');
  });

  test('IN-01: a verification that is refuted after the submission counts too', () => {
    const facts = [january, verified('2026-03-01'), factAt('report.submitted', '2026-03-20')];
    expect(dueAndStatus('IN-01', facts, '2026-03-21T02:00:00.000Z')).toBe('2026-04-30 met');
    expect(dueAndStatus('IN-01', [...facts, refuted('2026-03-25')], '2026-03-26T02:00:00.000Z')).toBe('2026-03-06 met-late');
  });
});
