import type { Fact } from './clock';
import { clocksOf, onlyClock, plainRule, rung } from './rule.fixture';
import type { ClockRule, Condition } from './rule';

const act: Fact = { fact: 'start', at: '2022-03-01' };

describe('a rule replaced on a day: old and new under one id', () => {
  // EV-09: 国办发〔2015〕20号 until 2021-08-31; EV-02: 安全生产法 art 86 from 2021-09-01, chosen by the approval (T-12).
  const old = plainRule({ years: 2 }, { id: 'EV', inForce: { from: '2015-01-01', to: '2021-08-31', chosenBy: 'start' } });
  const now = plainRule({ years: 1 }, { id: 'EV', inForce: { from: '2021-09-01', chosenBy: 'start' } });
  const due = (rules: readonly ClockRule[], at: string): readonly (string | null)[] =>
    clocksOf(rules, [{ fact: 'start', at }]).map(({ dueDate }) => dueDate);

  test.each([[[old, now]], [[now, old]]])('T-12: the day of the approval chooses, in any order of rules', (rules) => {
    expect(due(rules, '2021-08-31')).toEqual(['2023-08-31']);
    expect(due(rules, '2021-09-01')).toEqual(['2022-09-01']);
    expect(due(rules, '2014-12-31')).toEqual([]);
  });

  test('while the day that chooses is unknown there is one clock, by the newest version', () => {
    const chosenBy = 'approved';
    const rules = [now, old].map((rule) => ({ ...rule, inForce: { from: '2000-01-01', ...rule.inForce, chosenBy } }));
    expect([due(rules, '2014-12-31'), due([...rules].reverse(), '2014-12-31')]).toEqual([['2015-12-31'], ['2015-12-31']]);
  });

  test('the day that chooses may be that of a fact of which the rule knows nothing else', () => {
    const rules = [now, old].map((rule) => ({ ...rule, inForce: { from: '2000-01-01', ...rule.inForce, chosenBy: 'approved' } }));
    const chosen = (approved: string) => clocksOf(rules, [act, { fact: 'approved', at: approved }]).map(({ dueDate }) => dueDate);
    expect([chosen('2021-08-31'), chosen('2021-09-01')]).toEqual([['2024-03-01'], ['2023-03-01']]);
  });

  test('outside all versions it is void only where one asks for it, and says why', () => {
    const shown = { ...now, inForce: { from: '2021-09-01', chosenBy: 'start', outside: 'void' as const } };
    const [clock, ...others] = clocksOf([shown], [{ fact: 'start', at: '2020-01-01' }]);
    expect(others).toEqual([]);
    expect(clock).toMatchObject({ status: 'void', dueDate: null, rungs: [] });
    expect(clock?.derivation.map(({ step, text }) => [step, text.zh])).toEqual([
      ['force', '“期限”的规定自 2021-09-01 起施行，本案的日期不在其内，不适用。'],
    ]);
    expect(clocksOf([shown, old], [{ fact: 'start', at: '2020-01-01' }]).map(({ status }) => status)).toEqual(['running']);
  });
});

describe('conditions', () => {
  const level = (value: string): Fact => ({ fact: 'level', at: '2022-03-01', value });
  const count = (when: Condition, ...facts: Fact[]): number => clocksOf([plainRule({ days: 1 }, { when })], [act, ...facts]).length;
  const high: Condition = { fact: 'level', in: ['high'] };
  const known: Condition = { known: 'supervised' };

  test('a value, a fact that is known, all, any and not', () => {
    const supervised: Fact = { fact: 'supervised', at: '2022-03-02' };
    expect([count(high), count(high, level('low')), count(high, level('high'))]).toEqual([0, 0, 1]);
    expect([count(known), count(known, supervised)]).toEqual([0, 1]);
    expect([count({ all: [high, known] }, supervised), count({ all: [high, known] }, supervised, level('high'))]).toEqual([0, 1]);
    expect([count({ any: [high, known] }), count({ any: [high, known] }, supervised)]).toEqual([0, 1]);
    expect([count({ not: known }), count({ not: known }, supervised)]).toEqual([1, 0]);
  });

  test('a clock that a fact brings into being is known from that fact on: what had passed by then is moot', () => {
    const ladder = [rung('-3d', { beforeDays: 3 }), rung('due', { due: true })];
    const recorded = { recordedAt: '2022-03-01T00:00:00.000Z' };
    const clock = onlyClock(plainRule({ days: 10 }, { when: known, ladder }), [
      { ...act, ...recorded },
      { fact: 'supervised', at: '2022-03-02', recordedAt: '2022-03-10T00:00:00.000Z' },
    ]);
    expect(clock.rungs.map(({ name, state }) => [name, state])).toEqual([
      ['-3d', 'moot'],
      ['due', 'armed'],
    ]);
  });
});
