import { law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import { contradictions } from './contradictions';
import { caseOf, changed, decide, order, reported, titles } from './level.fixture';

const hospital = (data: object, on = '2024-03-02', ref = 'B2'): Order => ({
  ...changed(ref, on, '2024-03-03 10:00', { ...data }),
  by: '150802-health',
});
const department = changed('B1', '2024-03-02', '2024-03-03 09:00', { deaths: 2, missing: 1 });
const refs = (...orders: readonly Order[]) => contradictions(caseOf(reported(), ...orders)).map(({ ref }) => ref);

test('T-10: two organs give other numbers of one day: both are told, in words, as a task of who investigates', () => {
  const state = caseOf(reported(), department, hospital({ deaths: 3, missing: 1 }));
  expect(contradictions(state)).toMatchObject([
    { ref: 'B1:B2', text: { zh: '2024年3月2日的伤亡人数不一致：150802-emergency报死亡2人，150802-health报死亡3人' } },
  ]);
  expect(titles(state, '2024-03-04 09:00')).toContain(
    '说明伤亡数据不一致的原因：2024年3月2日的伤亡人数不一致：150802-emergency报死亡2人，150802-health报死亡3人。请撤回有误的一份，或者说明均属实的原因',
  );
});

test('no contradiction: the same numbers, numbers of other groups, another day, another hour, one organ that corrects itself, persons who moved', () => {
  expect(refs(department, hospital({ deaths: 2 }))).toEqual([]);
  expect(refs(department, hospital({ seriousInjuries: 4 }))).toEqual([]);
  expect(refs(department, hospital({ deaths: 3 }, '2024-03-03'))).toEqual([]);
  const at = (hour: string) => `2024-03-02T${hour}:00:00.000Z`;
  const early = changed('B1', at('01'), '2024-03-03 09:00', { deaths: 2 });
  expect(refs(early, hospital({ deaths: 3 }, at('09')))).toEqual([]);
  expect(refs(early, hospital({ deaths: 3 }, at('01')))).toEqual(['B1:B2']);
  expect(refs(department, changed('B2', '2024-03-02', '2024-03-03 10:00', { deaths: 3 }))).toEqual([]);
  expect(refs(department, hospital({ moves: [{ from: 'none', to: 'dead', count: 1 }] }))).toEqual([]);
});

test('it stands until the wrong report is withdrawn, or who investigates has said why both are true', () => {
  const told = [department, hospital({ deaths: 3 })];
  const withdraw = order('withdraw-casualty-report', '2024-03-04 09:00', { ref: 'B2', reason: '误报' });
  expect(refs(...told, withdraw)).toEqual([]);
  const explain = order('explain-contradiction', '2024-03-04 09:00', { ref: 'B1', other: 'B2', reason: '统计时点不同' });
  expect(refs(...told)).toEqual(['B1:B2']);
  expect(refs(...told, explain)).toEqual([]);
  expect(refs(...told, { ...explain, data: { ref: 'B2', other: 'B1', reason: '统计时点不同' } })).toEqual([]);
  const state = caseOf(reported(), ...told);
  expect(decide(state, { ...explain, by: '150802-health' })).toMatchObject({ code: 'no-competence' });
  expect(decide(state, { ...explain, data: { ref: 'B1', other: 'B1', reason: '统计时点不同' } })).toMatchObject({ code: 'already-done' });
  expect(decide(caseOf(reported(), department), explain)).toMatchObject({ code: 'step-missing' });
});

test('T-10: what is contradicted is said where the level is derived, until it is settled', () => {
  const told = [department, hospital({ deaths: 3 })];
  const world = { now: '2024-03-04T01:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const derived = (...orders: readonly Order[]) => {
    const answer = investigation.level?.(caseOf(reported(), ...orders), world);
    return [
      answer?.derivation.filter(({ rule }) => rule === 'T-10').map(({ text }) => text.zh),
      answer?.contradictions.map(({ id }) => id),
    ];
  };
  const step = '2024年3月2日的伤亡人数不一致：150802-emergency报死亡2人，150802-health报死亡3人；查明以前按现有记载计算';
  expect(derived(...told)).toEqual([[step], ['B1:B2']]);
  expect(derived(...told, order('withdraw-casualty-report', '2024-03-04 09:00', { ref: 'B2', reason: '误报' }))).toEqual([[], []]);
});
