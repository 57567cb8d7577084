import type { Fact } from './clock';
import { basis, onlyClock, plainRule, rung } from './rule.fixture';
import type { ClockRule } from './rule';

const rule: ClockRule = plainRule(
  { days: 60 },
  { undone: [{ by: 'returned', title: { zh: '退回重做', en: 'Returned' }, facts: ['stop'], basis }] },
);
const start: Fact = { fact: 'start', at: '2022-09-19' };
const stop = (at: string, recordedAt?: string): Fact => ({ fact: 'stop', at, ...(recordedAt === undefined ? {} : { recordedAt }) });
const back = (at: string, recordedAt?: string): Fact => ({ fact: 'returned', at, ...(recordedAt === undefined ? {} : { recordedAt }) });

test('what was taken back stops nothing: the clock runs on from its own start', () => {
  const facts = [start, stop('2022-11-10'), back('2022-11-15')];
  expect(onlyClock(rule, facts, '2022-11-16T00:00:00.000Z')).toMatchObject({ status: 'running', dueDate: '2022-11-18', settledAt: null });
  expect(onlyClock(rule, facts, '2022-11-20T00:00:00.000Z')).toMatchObject({ status: 'overdue', dueDate: '2022-11-18' });
  expect(onlyClock(rule, facts).derivation).toContainEqual(
    expect.objectContaining({
      step: 'undone',
      text: expect.objectContaining({ zh: '退回重做（2022-11-15）：此前 2022-11-10 的办理不再有效。' }),
    }),
  );
});

test('what is done anew counts, whatever the order of the facts', () => {
  const facts = [start, stop('2022-11-10'), back('2022-11-15'), stop('2022-11-21')];
  const clock = onlyClock(rule, facts);
  expect(clock).toMatchObject({ status: 'met-late', settledAt: '2022-11-20T16:00:00.000Z' });
  expect(onlyClock(rule, [...facts].reverse())).toEqual(clock);
});

test('what follows an act that opens a period of its own is not for this one, whatever the order of the facts', () => {
  const other = plainRule(
    { days: 60 },
    { undone: [{ by: 'ordered', takes: 'what-follows', title: { zh: '另行限定', en: 'Ordered' }, facts: ['stop'], basis }] },
  );
  const facts = [start, stop('2022-11-10'), { fact: 'ordered', at: '2023-04-03' }, stop('2023-06-20')];
  const clock = onlyClock(other, facts, '2023-06-21T00:00:00.000Z');
  expect(clock).toMatchObject({ status: 'met', dueDate: '2022-11-18', settledAt: '2022-11-09T16:00:00.000Z' });
  expect(clock.derivation.map(({ text }) => text.zh)).toContain('另行限定（2023-04-03）：此后 2023-06-20 的办理不计入本期限。');
  expect(onlyClock(other, [...facts].reverse(), '2023-06-21T00:00:00.000Z')).toEqual(clock);
});

test('on one day the hours decide, and where one has no hour what was recorded later came later', () => {
  const early = [start, stop('2022-11-10T01:00:00.000Z'), back('2022-11-10T02:00:00.000Z'), stop('2022-11-10T03:00:00.000Z')];
  expect(onlyClock(rule, early)).toMatchObject({ status: 'met', settledAt: '2022-11-10T03:00:00.000Z' });
  const days = [back('2022-11-10', '2022-11-10T02:00:00.000Z'), stop('2022-11-10', '2022-11-10T03:00:00.000Z')];
  expect(onlyClock(rule, [start, ...days]).status).toBe('met');
  expect(onlyClock(rule, [start, back('2022-11-10', '2022-11-10T04:00:00.000Z'), ...days.slice(1)]).status).not.toBe('met');
});

test('an act that takes back the same act before it does not take back itself; of two at one time the one recorded later stands', () => {
  const again = plainRule(
    { days: 15 },
    { undone: [{ by: 'start', title: { zh: '重新报送', en: 'Sent again' }, facts: ['start', 'stop'], basis }] },
  );
  expect(onlyClock(again, [start])).toMatchObject({ status: 'running', dueDate: '2022-10-04' });
  const twice = [start, stop('2022-09-25'), { fact: 'start', at: '2022-10-01' }];
  expect(onlyClock(again, twice)).toMatchObject({ status: 'running', dueDate: '2022-10-16' });
  expect(onlyClock(again, [...twice].reverse())).toEqual(onlyClock(again, twice));
  const known = [start, { ...start, recordedAt: '2022-09-21T00:00:00.000Z' }, { ...start, recordedAt: '2022-09-20T00:00:00.000Z' }];
  expect(onlyClock(again, known)).toMatchObject({ status: 'running', dueDate: '2022-10-04' });
  expect(onlyClock(again, [...known].reverse())).toEqual(onlyClock(again, known));
});

test('a clock whose start was taken back is void until it starts anew', () => {
  const other = plainRule({ days: 15 }, { undone: [{ by: 'returned', title: { zh: '退回', en: 'Returned' }, facts: ['start'], basis }] });
  const taken = onlyClock(other, [start, back('2022-09-25')]);
  expect(taken).toMatchObject({ status: 'void', dueDate: null });
  // What it ran from was recorded: it is not still waited for.
  expect(taken.derivation.at(-1)?.text.zh).toMatch(/^自.*起算的期限因此不再计算。$/);
  expect(onlyClock(other, []).derivation.map(({ text }) => text.zh)).toEqual([expect.stringContaining('尚无此项记录')]);
  expect(onlyClock(other, [start, back('2022-09-25'), { fact: 'start', at: '2022-10-01' }])).toMatchObject({ dueDate: '2022-10-16' });
});

test('reminders that passed while the act still stood are not given afterwards; those that follow are', () => {
  const ladder = [rung('-3', { beforeDays: 3 }), rung('due', { due: true })];
  const facts = [
    { ...start, recordedAt: '2022-09-19T01:00:00.000Z' },
    stop('2022-11-10', '2022-11-10T01:00:00.000Z'),
    back('2022-11-16', '2022-11-16T01:00:00.000Z'),
  ];
  const { rungs } = onlyClock({ ...rule, ladder }, facts, '2022-11-16T01:00:00.000Z');
  expect(rungs.map(({ name, state }) => [name, state])).toEqual([
    ['-3', 'moot'],
    ['due', 'armed'],
  ]);
});

test('an act that is done again takes its like back, not itself; of two at one instant the later record stands', () => {
  const again = plainRule(
    { days: 10 },
    { undone: [{ by: 'start', title: { zh: '重新报送', en: 'Sent again' }, facts: ['start'], basis }] },
  );
  const sent = (at: string): Fact => ({ fact: 'start', at });
  expect(onlyClock(again, [sent('2022-09-19')], '2022-09-20T00:00:00.000Z')).toMatchObject({ status: 'running', dueDate: '2022-09-29' });
  const facts = [sent('2022-09-19'), sent('2022-09-23')];
  expect(onlyClock(again, facts, '2022-09-24T00:00:00.000Z').dueDate).toBe('2022-10-03');
  expect(onlyClock(again, [...facts].reverse(), '2022-09-24T00:00:00.000Z').dueDate).toBe('2022-10-03');
  const twice = [sent('2022-09-19T01:00:00.000Z'), sent('2022-09-19T01:00:00.000Z')];
  expect(onlyClock(again, twice, '2022-09-20T00:00:00.000Z')).toMatchObject({ status: 'running', dueDate: '2022-09-29' });
});

describe('SV-29, AP-14: a last day that somebody has stated lies ahead of what takes it back', () => {
  const stated = plainRule(
    { daysBefore: 0 },
    { undone: [{ by: 'returned', title: { zh: '撤回', en: 'Withdrawn' }, facts: ['start'], basis }] },
  );
  const day = (at: string, recordedAt?: string): Fact => ({ fact: 'start', at, ...(recordedAt === undefined ? {} : { recordedAt }) });
  const now = '2022-12-01T00:00:00.000Z';

  test('stated on 22 September for 21 November, taken back on 9 October it is void, also where nobody says when it became known', () => {
    const known = [day('2022-11-21', '2022-09-22T01:00:00.000Z'), back('2022-10-09', '2022-10-09T03:00:00.000Z')];
    expect(onlyClock(stated, known, now)).toMatchObject({ status: 'void', dueDate: null });
    expect(onlyClock(stated, [...known].reverse(), now).status).toBe('void');
    expect(onlyClock(stated, [day('2022-11-21'), back('2022-10-09')], now).status).toBe('void');
    // Both entered late, the day first.
    const late = [day('2022-11-21', '2022-10-20T01:00:00.000Z'), back('2022-10-09', '2022-10-21T01:00:00.000Z')];
    expect(onlyClock(stated, late, now).status).toBe('void');
  });

  test('stated again after that it runs by the new day', () => {
    const facts = [
      day('2022-11-21', '2022-09-22T01:00:00.000Z'),
      back('2022-10-09', '2022-10-09T03:00:00.000Z'),
      day('2022-12-31', '2022-10-12T01:00:00.000Z'),
    ];
    expect(onlyClock(stated, facts, now)).toMatchObject({ status: 'running', dueDate: '2022-12-31' });
    expect(onlyClock(stated, [...facts].reverse(), now).dueDate).toBe('2022-12-31');
  });
});

describe('rounds', () => {
  const title = { zh: '退回重做', en: 'Returned' };
  const undo = { by: 'returned', since: ['closed'], title, facts: ['stop'], basis };
  const closed: Fact = { fact: 'closed', at: '2022-10-20' };

  test('a return takes back what belongs to its own round only', () => {
    const rounds = plainRule({ days: 60 }, { undone: [undo] });
    const facts = [start, stop('2022-10-10'), closed, stop('2023-06-10'), back('2023-06-15')];
    expect(onlyClock(rounds, facts, '2023-06-16T00:00:00.000Z')).toMatchObject({ status: 'met', settledAt: '2022-10-09T16:00:00.000Z' });
    expect(onlyClock(rounds, [...facts].reverse(), '2023-06-16T00:00:00.000Z').status).toBe('met');
    expect(onlyClock(rounds, [start, stop('2022-10-10'), back('2022-10-15'), closed], '2023-06-16T00:00:00.000Z').status).toBe('overdue');
  });

  test('an act that was itself taken back takes nothing back', () => {
    const ordered = { by: 'ordered', takes: 'what-follows', title, facts: ['stop', 'returned'], basis } as const;
    const facts = [start, stop('2022-10-10'), { fact: 'ordered', at: '2023-04-03' }, back('2023-06-15')];
    const status = (...undone: NonNullable<ClockRule['undone']>): string =>
      onlyClock(plainRule({ days: 60 }, { undone }), facts, '2023-06-16T00:00:00.000Z').status;
    expect([status(ordered, { ...undo, since: [] }), status({ ...undo, since: [] })]).toEqual(['met', 'overdue']);
  });
});
