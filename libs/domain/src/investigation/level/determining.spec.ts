import type { Order } from '../../rehearsal.fixture';
import { caseOf, changed, decide, determined, order, reported, standing, titles } from './level.fixture';

const asked = (...orders: readonly Order[]) =>
  titles(caseOf(...orders), '2024-03-20 09:00').filter((title) => title.startsWith('认定事故等级'));

test('LV-01 (article 3): the 初判 is shown with the task and beside the decision, never as the level', () => {
  const opened = reported({ deaths: 3, directLossWan: 1660.81 });
  expect(caseOf(opened).determined).toBeNull();
  expect(asked(opened)).toEqual(['认定事故等级：按现有伤亡和损失初判为较大（死亡人数3人，直接经济损失1660.81万元），请研判并认定']);
  expect(decide(caseOf(opened), determined('larger', '2024-03-02 09:00'))).toMatchObject([
    { kind: 'level.determined', data: { level: 'larger', before: null, computed: 'larger', reason: '依据伤亡情况' } },
  ]);
});

test('LV-02 (article 3(3)): 2 dead, 3 dead; 9 and 10 injured; 999.99 and 1000万', () => {
  const computed = (data: object) => standing(caseOf(reported({ ...data })), '2024-03-02 09:00').computed;
  expect([computed({ deaths: 2 }), computed({ deaths: 3 })]).toEqual(['ordinary', 'larger']);
  expect([computed({ seriousInjuries: 9 }), computed({ seriousInjuries: 10 })]).toEqual(['ordinary', 'larger']);
  expect([computed({ directLossWan: 999.99 }), computed({ directLossWan: 1000 })]).toEqual(['ordinary', 'larger']);
  expect(computed({})).toBeNull();
});

test('who decided otherwise with the numbers before them is not asked again, until the numbers change', () => {
  const opened = reported({ deaths: 2 });
  const raised = determined('larger', '2024-03-02 09:00');
  expect(asked(opened, raised)).toEqual([]);
  expect(asked(opened, raised, changed('B1', '2024-03-03', '2024-03-03 09:00', { deaths: 10 }))).toHaveLength(1);
});

test('LV-08: where no scale is known for the field the level is a person’s alone', () => {
  const flown = order('change-class', '2024-03-02 09:00', { class: 'other', field: 'civil-aviation', reason: '通用航空' });
  const state = caseOf(reported({ deaths: 3 }), flown);
  expect(standing(state, '2024-03-03 09:00')).toMatchObject({ computed: null, assessment: null });
  expect(asked(reported({ deaths: 3 }), flown)).toEqual(['认定事故等级']);
});

describe('LV-05 (notice 115, article 3): the unit proposes, the department above it agrees, the investigating department fixes', () => {
  const loss = (step: string, wan: number, at: string, by?: string) => order('state-loss', at, { directLossWan: wan, step }, by);

  test('only the investigating side fixes', () => {
    const state = caseOf(reported({ deaths: 1 }));
    expect(decide(state, loss('fixed', 1200, '2024-05-01 09:00', '150800-emergency'))).toMatchObject({ code: 'no-competence' });
    expect(decide(state, loss('agreed', 1200, '2024-05-01 09:00', '150800-emergency'))).toMatchObject([
      { kind: 'loss.stated', data: { directLossWan: 1200, step: 'agreed', computed: 'larger' } },
    ]);
  });

  test('T-18: fixed after the window it still raises the level; a later proposal does not push it aside', () => {
    const state = caseOf(
      reported({ deaths: 1 }),
      loss('proposed', 800, '2024-03-05 09:00'),
      loss('fixed', 1200, '2024-08-01 09:00'),
      loss('proposed', 900, '2024-08-02 09:00'),
    );
    expect([state.toll.directLossWan, standing(state, '2024-08-03 09:00').computed]).toEqual([1200, 'larger']);
  });
});
