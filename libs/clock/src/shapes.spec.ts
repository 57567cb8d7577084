import type { Fact } from './clock';
import { dueRungs, nextRung } from './due';
import { onlyClock, plainRule, rung } from './rule.fixture';

const start = (at: string): Fact => ({ fact: 'start', at });

describe('backward counting, counting 4.6.8: X is not counted, the n-th day before it is the last possible day', () => {
  // Before Tuesday 2022-10-11: 10 (1), Saturday 8, made up for (2), 7, 6, 5, 4 (6), the 3rd is off, 30 September (7).
  test('PN-04, 行政处罚法 art 64: notice of a hearing 7 working days before it', () => {
    const notice = plainRule({ workingDaysBefore: 7 });
    const clock = onlyClock(notice, [start('2022-10-11')]);
    expect(clock).toMatchObject({ dueDate: '2022-09-30', dueAt: '2022-09-30T16:00:00.000Z' });
    expect(clock.derivation.map(({ step, text }) => [step, text.zh]).slice(0, 2)).toEqual([
      ['start', '自开始（2022-10-11）起向前推算，当日不计入。'],
      ['limit', '最迟应在之前 7 个工作日办理，即 2022-09-30。'],
    ]);
    const told = (at: string): string => onlyClock(notice, [start('2022-10-11'), { fact: 'stop', at }]).status;
    expect([told('2022-09-30'), told('2022-10-01')]).toEqual(['met', 'met-late']);
  });

  test('natural days go back over 29 February; no end rolls forward into the time of the other side', () => {
    const due = (at: string): string | null => onlyClock(plainRule({ daysBefore: 10 }, { roll: 'next-working-day' }), [start(at)]).dueDate;
    expect([due('2024-03-05'), due('2023-03-05'), due('2023-03-15')]).toEqual(['2024-02-24', '2023-02-23', '2023-03-05']);
  });

  test('HD-05: power is cut 24 hours after the notice at the earliest', () => {
    const clock = onlyClock(plainRule({ hoursBefore: 24 }), [start('2022-10-02T01:30:00.000Z')]);
    expect(clock).toMatchObject({ dueAt: '2022-10-01T01:30:00.000Z', dueDate: '2022-10-01' });
    expect(clock.derivation[1]?.text.en).toBe('The last possible moment is 24 hours before that, 2022-10-01 09:30:00 Beijing time.');
  });
});

describe('counting 4.6.4: a last day that somebody stated is put off by a pause that became known after it', () => {
  const basis = { law: '法', article: '第一条', confidence: 'I' } as const;
  const pausing = { ground: 'g', title: { zh: '暂停', en: 'a pause' }, from: 'paused', until: 'resumed', basis };
  const stated = plainRule({ daysBefore: 0 }, { suspensions: [pausing] });
  const fact = (name: string, at: string, recordedAt: string): Fact => ({ fact: name, at, recordedAt, ref: '1' });
  const day = { ...start('2022-10-31'), recordedAt: '2022-10-01T00:00:00.000Z' };
  const paused = fact('paused', '2022-10-10', '2022-10-10T00:00:00.000Z');
  const resumed = fact('resumed', '2022-10-20', '2022-10-20T00:00:00.000Z');

  // From 10 to 31 October 21 days are left; from the 20th on they end on 10 November.
  test('21 days left on the 10th, counted from the 20th, end on 10 November; while it lasts there is no last day', () => {
    expect(onlyClock(stated, [day, paused])).toMatchObject({
      status: 'paused',
      dueDate: null,
      remainingDays: 21,
      pausedSince: '2022-10-10',
    });
    expect(onlyClock(stated, [resumed, paused, day])).toMatchObject({ status: 'running', dueDate: '2022-11-10' });
  });

  test('whoever states another day afterwards knows of the pause; after the end a pause moves nothing', () => {
    const anew = { ...start('2022-11-15'), recordedAt: '2022-10-21T00:00:00.000Z' };
    expect(onlyClock(stated, [day, paused, resumed, anew]).dueDate).toBe('2022-11-15');
    const late = { ...paused, at: '2022-11-01' };
    expect(onlyClock(stated, [day, late])).toMatchObject({ dueDate: '2022-10-31' });
  });
});

describe('hour clocks ring at their start, at half-time and 15 minutes before, at night too', () => {
  const ladder = [
    rung('start', { atFraction: 0 }),
    rung('half', { atFraction: 0.5 }),
    rung('-15min', { beforeMinutes: 15 }),
    rung('due', { due: true }),
  ];

  test('to the second, exempt from quiet hours', () => {
    const clock = onlyClock(plainRule({ hours: 2 }, { ladder }), [start('2022-10-01T15:00:30.000Z')], undefined, { offsetMinutes: 7 });
    expect(clock.rungs.map(({ name, at, quietHours }) => [name, at, quietHours])).toEqual([
      ['start', '2022-10-01T15:00:30.000Z', 'exempt'],
      ['half', '2022-10-01T16:00:30.000Z', 'exempt'],
      ['-15min', '2022-10-01T16:45:30.000Z', 'exempt'],
      ['due', '2022-10-01T17:00:30.000Z', 'exempt'],
    ]);
  });

  test('in a day clock half-time is a day, at 09:00 plus the offset, and waits for the morning', () => {
    const clock = onlyClock(plainRule({ days: 10 }, { ladder: [rung('half', { atFraction: 0.5 })] }), [start('2022-10-01')], undefined, {
      offsetMinutes: 7,
    });
    expect(clock.rungs).toMatchObject([{ at: '2022-10-06T01:07:00.000Z' }]);
    expect(clock.rungs[0]).not.toHaveProperty('quietHours');
  });
});

test('a rung may hang on the start', () => {
  const clock = onlyClock(plainRule({ days: 5 }, { ladder: [rung('start+3d', { afterStartDays: 3 })] }), [start('2022-10-01')]);
  expect(clock.rungs.map(({ id, at }) => [id, at])).toEqual([['T:start+3d:2022-10-06', '2022-10-04T01:00:00.000Z']]);
});

describe('then monthly', () => {
  const monthly = { ...rung('+15', { afterWorkingDays: 15 }), repeat: { every: { months: 1 }, times: 24 } };
  const rule = plainRule({ days: 10 }, { ladder: [rung('due', { due: true }), monthly] });
  // The end is Monday 2022-10-31; 15 working days later is Monday 2022-11-21.
  const facts = [start('2022-10-21')];
  const names = (now: string): readonly string[] => onlyClock(rule, facts, now).rungs.map(({ name }) => name);

  test('the next one is laid out when the one before has come', () => {
    expect(names('2022-10-22T00:00:00.000Z')).toEqual(['due', '+15']);
    expect(names('2022-11-21T01:00:00.000Z')).toEqual(['due', '+15', '+15/1']);
    expect(names('2022-12-21T01:00:00.000Z')).toEqual(['due', '+15', '+15/1', '+15/2']);
  });

  test('each has an id of its own; one on a day of rest goes to the next working day and does not move the others', () => {
    const clock = onlyClock(rule, facts, '2023-03-01T00:00:00.000Z');
    expect(clock.rungs.slice(2).map(({ id, at }) => [id, at])).toEqual([
      ['T:+15/1:2022-10-31', '2022-12-21T01:00:00.000Z'],
      // 21 January 2023 is a Saturday.
      ['T:+15/2:2022-10-31', '2023-01-23T01:00:00.000Z'],
      ['T:+15/3:2022-10-31', '2023-02-21T01:00:00.000Z'],
      ['T:+15/4:2022-10-31', '2023-03-21T01:00:00.000Z'],
    ]);
  });

  test('not for ever: 24 times', () => {
    const clock = onlyClock(rule, facts, '2040-01-01T00:00:00.000Z');
    expect(clock.rungs).toHaveLength(26);
    expect(clock.rungs.at(-1)).toMatchObject({ name: '+15/24', at: '2024-11-21T01:00:00.000Z' });
  });

  test('known only years later, it tells once', () => {
    const late = [{ ...start('2022-10-21'), recordedAt: '2024-03-01T00:00:00.000Z' }];
    const clock = onlyClock(rule, late, '2024-03-01T00:00:00.000Z');
    expect(dueRungs([clock], '2024-03-01T00:00:00.000Z').map(({ name }) => name)).toEqual(['+15/15']);
    expect(nextRung([{ ...clock, rungs: clock.rungs.filter(({ name }) => name !== '+15/15') }])?.at).toBe('2024-03-21T01:00:00.000Z');
  });
});

test('a window that lapses makes nobody late, and its end still rings', () => {
  const rule = plainRule({ days: 30 }, { stop: [], onExpiry: 'lost', ladder: [rung('due', { due: true })] });
  const clock = onlyClock(rule, [start('2022-10-01')], '2022-10-31T16:00:00.000Z');
  expect([clock.status, clock.dueDate]).toEqual(['lost', '2022-10-31']);
  expect(dueRungs([clock], '2022-10-31T16:00:00.000Z').map(({ name }) => name)).toEqual(['due']);
});
