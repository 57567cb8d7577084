import type { Order } from '../../rehearsal.fixture';
import { casualtyReports } from './casualty-reports';
import { caseOf, changed, decide, order, reported, standing, worldAt } from './level.fixture';

const died = (count: number) => ({ moves: [{ from: 'injured', to: 'dead', count }] });
const hurt = reported({ deaths: 2, seriousInjuries: 3 });
const article13 = '《生产安全事故报告和调查处理条例》第十三条';

test('RP-11, LV-03 (articles 13, 20): a death on day 30 counts and makes three, larger; 2024-03-31', () => {
  const state = caseOf(hurt, changed('B1', '2024-03-31', '2024-04-02 09:00', died(1)));
  expect(state.toll).toEqual({ deaths: 3, seriousInjuries: 2, missing: 0, directLossWan: null });
  expect(standing(state, '2024-04-02 10:00')).toMatchObject({ computed: 'larger', casualties: { counted: { deaths: 3 } } });
});

test('T-16: a death on day 31 is kept, flagged as not relevant for the level, and changes nothing of it', () => {
  const late = changed('B1', '2024-04-01', '2024-04-02 09:00', died(1));
  expect(decide(caseOf(hurt), late)).toMatchObject([
    { kind: 'casualties.changed', data: { ref: 'B1', at: '2024-04-01', levelRelevant: false, computed: 'ordinary' } },
  ]);
  const alive = { moves: [...died(1).moves, { from: 'missing', to: 'none', count: 1 }] };
  const both = changed('B1', '2024-04-01', '2024-04-02 09:00', alive);
  expect(decide(caseOf(reported({ seriousInjuries: 1, missing: 1 })), both)).toMatchObject([{ data: { levelRelevant: true } }]);
  const state = caseOf(hurt, late);
  expect(state.toll.deaths).toBe(3);
  expect(standing(state, '2024-04-02 10:00')).toMatchObject({ computed: 'ordinary', casualties: { late: { deaths: 1 } } });
});

test('T-16 (4.6.6): entered months later, a death inside the window counts, with the time at which it became known', () => {
  const told = { ...died(1), knownAt: '2024-03-20', source: '医院' };
  const state = caseOf(hurt, { ...changed('B1', '2024-03-20', '2024-08-01 09:00', told), now: '2024-09-01 09:00' });
  expect(standing(state, '2024-09-01 10:00').computed).toBe('larger');
  expect(state.level.reports).toMatchObject([{ ref: 'B1', at: '2024-03-20', knownAt: '2024-03-20', organ: '150802-emergency' }]);
});

describe('totals and moves give the same count in whatever order they come', () => {
  const opening = reported({ deaths: 5 });
  const early = changed('T1', '2024-03-02', '2024-03-05 09:00', { deaths: 9 });
  const later = changed('T2', '2024-03-04', '2024-03-04 09:00', { deaths: 10 });

  test('totals of an earlier day that are told later do not add to what stands', () => {
    const state = caseOf(opening, later, early);
    expect(state.toll.deaths).toBe(10);
  });

  test('a death of an earlier day that nobody knew when the totals were told comes on top of them', () => {
    const unknown = changed('M1', '2024-03-03', '2024-03-06 09:00', { moves: [{ from: 'none', to: 'dead', count: 1 }] });
    expect(caseOf(opening, later, unknown).toll.deaths).toBe(11);
    expect(caseOf(opening, { ...unknown, at: '2024-03-03 09:00' }, later).toll.deaths).toBe(10);
  });

  test('withdrawn, a report is no longer counted, and what came after it stands', () => {
    const back = order('withdraw-casualty-report', '2024-03-07 09:00', { ref: 'T1', reason: '统计有误' });
    const state = caseOf(opening, early, back);
    expect(state.toll.deaths).toBe(5);
    expect(state.level.reports[0]?.withdrawn).toMatchObject({ reason: '统计有误', by: { organ: '150802-government' } });
    expect(caseOf(opening, early, later, back).toll.deaths).toBe(10);
    expect(decide(state, back)).toMatchObject({ code: 'step-missing' });
    expect(decide(caseOf(opening, early, later, back), back)).toMatchObject({ code: 'already-done' });
    expect(decide(caseOf(opening, early), back)).toMatchObject([{ kind: 'casualties.withdrawn', data: { ref: 'T1', corrects: 2 } }]);
  });
});

test('T-19, LV-03: a death found to have another cause after the window lowers the count', () => {
  const recount = { moves: [{ from: 'dead', to: 'none', count: 1 }] };
  const state = caseOf(reported({ deaths: 3 }), changed('B1', '2024-05-01', '2024-05-01 09:00', recount));
  expect([state.toll.deaths, standing(state, '2024-05-02 09:00').computed]).toEqual([2, 'ordinary']);
});

describe('what no report can say', () => {
  const state = caseOf(hurt);
  const now = '2024-03-10 09:00';
  const cases: readonly [string, Order, string, string][] = [
    ['both totals and moves', changed('B1', '2024-03-05', now, { deaths: 3, ...died(1) }), 'casualties-totals-or-moves', 'data'],
    ['neither', changed('B1', '2024-03-05', now, {}), 'casualties-totals-or-moves', 'data'],
    [
      'from dead to dead',
      changed('B1', '2024-03-05', now, { moves: [{ from: 'dead', to: 'dead', count: 1 }] }),
      'casualties-same-group',
      'data.moves.0.to',
    ],
    ['four of three injured died', changed('B1', '2024-03-05', now, died(4)), 'casualties-overdrawn', 'data'],
    ['a day before the accident', changed('B1', '2024-02-29', now, died(1)), 'date-before-accident', 'data.at'],
    ['tomorrow', changed('B1', '2024-03-11', now, died(1)), 'date-in-future', 'data.at'],
    [
      'known before it happened',
      changed('B1', '2024-03-05', now, { ...died(1), knownAt: '2024-03-04' }),
      'date-out-of-order',
      'act.occurredAt',
    ],
  ];
  test.each(cases)('%s', (_name, given, code, field) => {
    expect(decide(state, given)).toMatchObject({ rejected: true, code, field });
  });

  test('the same reference twice, and a death that the totals had already counted', () => {
    const first = changed('B1', '2024-03-06', '2024-03-06 09:00', { deaths: 5, seriousInjuries: 0 });
    expect(decide(caseOf(hurt, first), { ...first, at: now })).toMatchObject({ code: 'ref-taken', article: article13 });
    expect(decide(caseOf(hurt, first), changed('B2', '2024-03-05', now, died(1)))).toMatchObject({
      code: 'casualties-overdrawn',
      params: { group: 'injured' },
    });
  });

  test('a withdrawal on which a later report stands, one by a stranger, and one of nothing', () => {
    const lost = changed('B1', '2024-03-02', '2024-03-02 09:00', { moves: [{ from: 'none', to: 'missing', count: 1 }] });
    const found = changed('B2', '2024-03-03', '2024-03-03 09:00', { moves: [{ from: 'missing', to: 'dead', count: 1 }] });
    const back = order('withdraw-casualty-report', now, { ref: 'B1', reason: '有误' });
    expect(decide(caseOf(hurt, lost, found), back)).toMatchObject({ code: 'casualties-overdrawn', params: { group: 'missing' } });
    expect(decide(caseOf(hurt, lost), { ...back, by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
    expect(decide(caseOf(hurt, { ...lost, data: { ...lost.data, ref: 'B3' } }), back)).toMatchObject({ code: 'casualty-report-unknown' });
  });
});

describe('what can be withdrawn', () => {
  const told = changed('B1', '2024-03-05', '2024-03-06 09:00', died(1));
  const totals = changed('B2', '2024-03-07', '2024-03-07 09:00', { deaths: 4, missing: 0 });
  const back = (ref: string) => order('withdraw-casualty-report', '2024-03-08 09:00', { ref, reason: '统计有误' });
  const world = worldAt('2024-03-09 09:00');
  const ready = (...orders: readonly Order[]) =>
    casualtyReports.commands?.['withdraw-casualty-report']?.ready?.(caseOf(hurt, ...orders), world);
  const options = (...orders: readonly Order[]) => casualtyReports.options?.['casualty-reports.standing']?.(caseOf(hurt, ...orders), world);

  test('only while a report stands', () => {
    expect(ready()).toMatchObject({
      code: 'step-missing',
      params: { command: 'withdraw-casualty-report', first: 'report-casualties' },
    });
    expect(ready(told)).toBeNull();
    expect(ready(told, totals, back('B1'))).toBeNull();
    expect(ready(told, back('B1'))).toMatchObject({ code: 'step-missing' });
  });

  test('each is known by its day, what it says and who reported it', () => {
    expect(options(told, totals)).toEqual([
      {
        value: 'B1',
        words: {
          zh: '2024年3月5日重伤转为死亡1人（150802-emergency补报，B1）',
          en: '2024-03-05: 1 from seriously injured to dead (reported by 150802-emergency, B1)',
        },
      },
      {
        value: 'B2',
        words: {
          zh: '2024年3月7日死亡共4人、下落不明共0人（150802-emergency补报，B2）',
          en: '2024-03-07: 4 dead in all, 0 missing in all (reported by 150802-emergency, B2)',
        },
      },
    ]);
    expect(options(told, totals, back('B1'))?.map(({ value }) => value)).toEqual(['B2']);
  });
});

test('a law sheet of an earlier release says nothing of levels, and hinders nothing', () => {
  const bare = { pack: 'old@1', place: '150802', clocks: [], gates: [], settings: {} };
  const told = changed('B1', '2024-03-05', '2024-03-06 09:00', died(1));
  expect(decide(caseOf(hurt), { ...told, law: bare })).toEqual([
    { kind: 'casualties.changed', version: 1, occurredAt: '2024-03-06T01:00:00.000Z', data: told.data },
  ]);
});
