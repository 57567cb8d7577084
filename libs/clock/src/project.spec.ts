import type { Calendar } from '@app/calendar';
import type { Clock, Fact, ProjectOptions } from './clock';
import { dueRungs, nextRung } from './due';
import { project } from './project';
import type { ClockRule, Limit, Source } from './rule';

const basis: Source = { law: '法', article: '第一条', confidence: 'I' };
const calendar: Calendar = { edition: '2022', years: [2022, 2023, 2024], off: ['2022-10-03'], worked: ['2022-10-08'] };
const text = { zh: '提醒', en: 'reminder' };

function ruleOf(limit: Limit, more: Partial<ClockRule> = {}): ClockRule {
  return {
    id: 'T',
    title: { zh: '期限', en: 'limit' },
    basis: [basis],
    actor: 'a',
    start: 'start',
    startTitle: { zh: '开始', en: 'the start' },
    stop: ['stop'],
    limit: [{ limit }],
    roll: 'none',
    extension: { granted: 'granted', revoked: 'revoked', max: [{ limit: { days: 60 } }], basis },
    suspensions: [
      { ground: 'g', title: { zh: '鉴定', en: 'appraisal' }, from: 'from', until: 'until', basis },
      { ground: 'h', title: { zh: '核实', en: 'verification' }, from: 'from2', until: 'until2', basis },
    ],
    ladder: [
      { name: '-20', at: { beforeDays: 20 }, to: ['a'], action: 'remind', text },
      { name: '-1', at: { beforeWorkingDays: 1 }, to: ['a'], action: 'remind', text },
      { name: 'due', at: { due: true }, to: ['a'], action: 'expire', text },
      { name: '+1', at: { afterDays: 1 }, to: ['a'], action: 'escalate', text },
    ],
    ...more,
  };
}

function clockOf(rule: ClockRule, facts: readonly Fact[], now = '2022-01-01T00:00:00.000Z', options: ProjectOptions = {}): Clock {
  const [clock] = project([rule], facts, calendar, now, options);
  if (clock === undefined) throw new Error('no clock');
  return clock;
}

const days60 = ruleOf({ days: 60 });
const start: Fact = { fact: 'start', at: '2022-09-19', recordedAt: '2022-09-19T03:00:00.000Z' };
const states = (clock: Clock): Record<string, string> => Object.fromEntries(clock.rungs.map(({ name, state }) => [name, state]));

describe('counting 4.6.1–4.6.3', () => {
  test.each<[string, Limit, string, string]>([
    ['a month from 31 January ends with February', { months: 1 }, '2023-01-31', '2023-02-28'],
    ['in a leap year on the 29th', { months: 1 }, '2024-01-31', '2024-02-29'],
    ['a year from 29 February ends on the 28th', { years: 1 }, '2024-02-29', '2025-02-28'],
    ['days go over 29 February', { days: 30 }, '2024-02-10', '2024-03-11'],
    ['working days skip weekends and days off and count make-up days', { workingDays: 5 }, '2022-09-30', '2022-10-08'],
  ])('%s', (_name, limit, from, due) => {
    expect(clockOf(ruleOf(limit), [{ fact: 'start', at: from }]).dueDate).toBe(due);
  });

  test('one second before midnight in Beijing and one after start on different days', () => {
    const due = (at: string): string | null => clockOf(ruleOf({ days: 1 }), [{ fact: 'start', at }]).dueDate;
    expect([due('2022-09-19T15:59:59.000Z'), due('2022-09-19T16:00:00.000Z')]).toEqual(['2022-09-20', '2022-09-21']);
  });

  test('the end rolls once to the next working day where the rule says so', () => {
    const rolling = ruleOf({ days: 3 }, { roll: 'next-working-day' });
    const clock = clockOf(rolling, [{ fact: 'start', at: '2022-09-28' }]);
    expect([clock.dueDate, clock.dueAt]).toEqual(['2022-10-04', '2022-10-04T16:00:00.000Z']);
    expect(clock.derivation.map(({ step }) => step)).toEqual(['start', 'limit', 'roll', 'calendar', 'result']);
  });

  test('hours run from the instant, at night and over days of rest; the due instant is in time', () => {
    const hours = ruleOf({ hours: 24 });
    const from: Fact = { fact: 'start', at: '2022-10-01T14:30:15.000Z' };
    const stop = (at: string): Clock => clockOf(hours, [from, { fact: 'stop', at }]);
    expect(clockOf(hours, [from])).toMatchObject({ dueAt: '2022-10-02T14:30:15.000Z', dueDate: '2022-10-02' });
    expect(stop('2022-10-02T14:30:15.000Z').status).toBe('met');
    expect(stop('2022-10-02T14:30:15.001Z').status).toBe('met-late');
    expect(clockOf(hours, [from], '2022-10-02T14:30:15.000Z').status).toBe('running');
    expect(clockOf(hours, [from]).rungs.find(({ name }) => name === 'due')?.id).toBe('T:due:2022-10-02T14:30:15.000Z');
    expect(clockOf(hours, [from]).derivation[1]?.text.zh).toContain('2022-10-02 22:30:15（北京时间）');
  });

  test('an act at 24:00 is late for a day clock, and at that instant the clock is overdue', () => {
    const stop = (at: string): string => clockOf(days60, [start, { fact: 'stop', at }]).status;
    expect([stop('2022-11-18T15:59:59.999Z'), stop('2022-11-18T16:00:00.000Z'), stop('2022-11-18')]).toEqual(['met', 'met-late', 'met']);
    expect(clockOf(days60, [start], '2022-11-18T15:59:59.999Z').status).toBe('running');
    expect(clockOf(days60, [start], '2022-11-18T16:00:00.000Z').status).toBe('overdue');
  });
});

describe('suspension by whole days, counting 4.6.4', () => {
  const pause = (from: string, until: string | null, ref = 'p'): Fact[] => [
    { fact: 'from', at: from, ref },
    ...(until === null ? [] : [{ fact: 'until', at: until, ref }]),
  ];
  const due = (...facts: Fact[]): string | null => clockOf(days60, [start, ...facts]).dueDate;

  test('rest = last − F, new last = T + rest', () => {
    expect(due(...pause('2022-10-08', '2022-10-28'))).toBe('2022-12-08');
    expect(due(...pause('2022-11-18', '2022-11-30'))).toBe('2022-11-30');
  });

  test('overlaps count once, whatever their grounds', () => {
    const second: Fact[] = [
      { fact: 'from2', at: '2022-10-20', ref: 'p' },
      { fact: 'until2', at: '2022-11-05', ref: 'p' },
    ];
    expect(due(...pause('2022-10-08', '2022-10-28'), ...second)).toBe('2022-12-16');
    const step = clockOf(days60, [start, ...pause('2022-10-08', '2022-10-28'), ...second]).derivation[2];
    expect(step?.text.zh).toContain('鉴定 2022-10-08 至 2022-10-28、核实 2022-10-20 至 2022-11-05（重叠部分只计一次）');
  });

  test('one that began before the start counts from the start; one that ended before it does nothing', () => {
    expect(due(...pause('2022-09-10', '2022-09-29'))).toBe('2022-11-28');
    expect(due(...pause('2022-09-01', '2022-09-10'))).toBe('2022-11-18');
  });

  test('one that begins after the end does nothing, and that is said', () => {
    const clock = clockOf(days60, [start, ...pause('2022-11-19', null)], '2022-11-20T00:00:00.000Z');
    expect([clock.status, clock.dueDate]).toEqual(['overdue', '2022-11-18']);
    expect(clock.derivation.some(({ step }) => step === 'ignored')).toBe(true);
  });

  test('while it is open there is no date, the days left are kept and the ladder is silent', () => {
    const clock = clockOf(days60, [start, ...pause('2022-10-08', null)], '2022-12-31T00:00:00.000Z');
    expect(clock).toMatchObject({ status: 'paused', dueDate: null, dueAt: null, remainingDays: 41, pausedSince: '2022-10-08' });
    expect(states(clock)).toEqual({ '-20': 'held', '-1': 'held', due: 'held', '+1': 'held' });
    expect([nextRung([clock]), dueRungs([clock], '2023-12-31T00:00:00.000Z')]).toEqual([null, []]);
  });
});

describe('extension, counting 4.6.5', () => {
  const grant = (at: string, days: number, ref = 'e'): Fact => ({ fact: 'granted', at, days, ref });
  const due = (...facts: Fact[]): string | null => clockOf(days60, [start, ...facts]).dueDate;

  test('granted on the last day or while paused it counts, on the day after not', () => {
    expect([due(grant('2022-11-18', 10)), due(grant('2022-11-19', 10))]).toEqual(['2022-11-28', '2022-11-18']);
    const paused: Fact[] = [
      { fact: 'from', at: '2022-11-10', ref: 'p' },
      { fact: 'until', at: '2022-12-10', ref: 'p' },
    ];
    expect(due(...paused, grant('2022-12-01', 10))).toBe('2022-12-28');
    expect(clockOf(days60, [start, { fact: 'from', at: '2022-11-10' }, grant('2022-12-01', 10)]).remainingDays).toBe(18);
  });

  test('a grant inside the extended part counts', () => {
    expect(due(grant('2022-11-18', 10, 'a'), grant('2022-11-28', 10, 'b'))).toBe('2022-12-08');
  });

  test('revoked means never granted: what hung on it falls too', () => {
    const facts = [grant('2022-11-18', 10, 'a'), grant('2022-11-28', 10, 'b'), { fact: 'revoked', at: '2022-12-01', ref: 'a' }];
    expect(due(...facts)).toBe('2022-11-18');
    expect(
      clockOf(days60, [start, ...facts])
        .derivation.filter(({ step }) => step === 'ignored')
        .map(({ text }) => text.zh),
    ).toEqual([
      '2022-11-18 批准的延长不生效：批准已被撤销，视为未曾批准。',
      '2022-11-28 批准的延长不生效：批准时期限已经届满（2022-11-18）。',
    ]);
  });

  test('a revoked one leaves its share of the bound to others', () => {
    expect(due(grant('2022-11-01', 60, 'a'), grant('2022-11-02', 40, 'b'), { fact: 'revoked', at: '2022-11-03', ref: 'a' })).toBe(
      '2022-12-28',
    );
  });
});

describe('the ladder, convention 4.5', () => {
  test('day rungs at 09:00 plus the offset of the case, the end to the second', () => {
    const clock = clockOf(days60, [start], undefined, { offsetMinutes: 7 });
    expect(clock.rungs.map(({ id, at }) => [id, at])).toEqual([
      ['T:-20:2022-11-18', '2022-10-29T01:07:00.000Z'],
      ['T:-1:2022-11-18', '2022-11-17T01:07:00.000Z'],
      ['T:due:2022-11-18', '2022-11-18T16:00:00.000Z'],
      ['T:+1:2022-11-18', '2022-11-19T01:07:00.000Z'],
    ]);
    expect(nextRung([clock])?.at).toBe('2022-10-29T01:07:00.000Z');
    expect(dueRungs([clock], '2022-11-18T16:00:00.000Z').map(({ name }) => name)).toEqual(['-20', '-1', 'due']);
  });

  test('what fired stays fired, and what is done is silent', () => {
    const options = { fired: ['T:-20:2022-11-18'] };
    expect(states(clockOf(days60, [start], undefined, options))).toMatchObject({ '-20': 'fired', '-1': 'armed' });
    const done = clockOf(days60, [start, { fact: 'stop', at: '2022-11-01' }], undefined, options);
    expect(states(done)).toEqual({ '-20': 'fired', '-1': 'moot', due: 'moot', '+1': 'moot' });
  });

  test('an accident recorded late: reminders that had passed are moot, of those after the end only the last fires', () => {
    const late = (recordedAt: string): Record<string, string> => states(clockOf(days60, [{ ...start, recordedAt }]));
    expect(late('2022-11-17T02:00:00.000Z')).toEqual({ '-20': 'moot', '-1': 'moot', due: 'armed', '+1': 'armed' });
    expect(late('2022-11-25T00:00:00.000Z')).toEqual({ '-20': 'moot', '-1': 'moot', due: 'moot', '+1': 'armed' });
  });

  test('a revocation brings the old date back: it is known only since then', () => {
    const facts: Fact[] = [
      start,
      { fact: 'granted', at: '2022-10-10', days: 30, ref: 'e', recordedAt: '2022-10-10T01:00:00.000Z' },
      { fact: 'revoked', at: '2022-12-01', ref: 'e', recordedAt: '2022-12-01T01:00:00.000Z' },
    ];
    expect(states(clockOf(days60, facts))).toEqual({ '-20': 'moot', '-1': 'moot', due: 'moot', '+1': 'armed' });
  });

  test('a date that moves away and back finds what has fired', () => {
    const granted: Fact = { fact: 'granted', at: '2022-11-01', days: 30, ref: 'e' };
    const fired = ['T:-20:2022-11-18'];
    expect(states(clockOf(days60, [start, granted], undefined, { fired }))['-20']).toBe('armed');
    expect(states(clockOf(days60, [start, granted, { fact: 'revoked', at: '2022-11-02', ref: 'e' }], undefined, { fired }))['-20']).toBe(
      'fired',
    );
  });
});

describe('facts as they come', () => {
  test('a correction replaces: the start recorded last holds, else the last in the list', () => {
    const first: Fact = { fact: 'start', at: '2022-09-19', recordedAt: '2022-09-20T00:00:00.000Z' };
    const second: Fact = { fact: 'start', at: '2022-09-18', recordedAt: '2022-09-21T00:00:00.000Z' };
    expect([clockOf(days60, [second, first]).startedOn, clockOf(days60, [first, second]).startedOn]).toEqual(['2022-09-18', '2022-09-18']);
    expect(
      clockOf(days60, [
        { fact: 'start', at: '2022-01-01' },
        { fact: 'start', at: '2022-01-02' },
      ]).startedOn,
    ).toBe('2022-01-02');
  });

  test('unknown facts, unreadable times and repeats change nothing', () => {
    const noise: Fact[] = [
      { fact: 'x', at: 'never' },
      { fact: 'start', at: '20XX-01-01' },
      { fact: 'start', at: '2022-09-01T09:00' },
      { fact: 'until', at: '2022-10-01', ref: 'q' },
      start,
    ];
    expect(clockOf(days60, [start, ...noise])).toEqual(clockOf(days60, [start]));
  });

  test('the latest level chooses the limit', () => {
    const rule = ruleOf({ days: 15 }, { limit: [{ when: { fact: 'level', in: ['high'] }, limit: { days: 30 } }, { limit: { days: 15 } }] });
    const level = (value: string, recordedAt: string): Fact => ({ fact: 'level', at: '2022-09-19', value, recordedAt });
    expect(clockOf(rule, [start]).dueDate).toBe('2022-10-04');
    const facts = [level('high', '2022-09-30T00:00:00.000Z'), start, level('low', '2022-09-20T00:00:00.000Z')];
    expect(clockOf(rule, facts).dueDate).toBe('2022-10-19');
  });

  test('a level that moved the date is part of when the date became known', () => {
    const rule = ruleOf({ days: 15 }, { limit: [{ when: { fact: 'level', in: ['high'] }, limit: { days: 30 } }, { limit: { days: 15 } }] });
    const lowered: Fact = { fact: 'level', at: '2022-10-10', value: 'low', recordedAt: '2022-10-10T00:00:00.000Z' };
    // The end was 2022-10-19 until then; now it is 2022-10-04, and only the last rung after it is still worth firing.
    expect(states(clockOf(rule, [start, lowered]))).toEqual({ '-20': 'moot', '-1': 'moot', due: 'moot', '+1': 'armed' });
  });

  test('two extensions of one day are told in one order, whichever was recorded first', () => {
    const [a, b]: Fact[] = ['a', 'b'].map((ref, index) => ({ fact: 'granted', at: '2022-11-01', days: 40 + index, ref }));
    if (a === undefined || b === undefined) throw new Error('no facts');
    expect(clockOf(days60, [start, b, a])).toEqual(clockOf(days60, [start, a, b]));
  });

  test('a rule whose condition does not hold has no clock', () => {
    expect(
      project([ruleOf({ days: 1 }, { when: { fact: 'level', in: ['high'] } })], [start], calendar, '2022-01-01T00:00:00.000Z'),
    ).toEqual([]);
  });

  test('what happens after the matter is done moves nothing', () => {
    const done = clockOf(days60, [
      start,
      { fact: 'stop', at: '2022-11-01' },
      { fact: 'from', at: '2022-11-02' },
      { fact: 'granted', at: '2022-11-02', days: 5 },
    ]);
    expect(done).toMatchObject({ status: 'met', dueDate: '2022-11-18', settledAt: '2022-10-31T16:00:00.000Z' });
  });
});
