import type { Order } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import { caseOf, changed, decide, order, reported, standing, titles, worldAt } from './level.fixture';

const county = '150802-emergency';
const add = (ref: string, state: string, since: string, at: string, more: object = {}): Order =>
  order('add-casualty', at, { ref, state, since, ...more }, county);
const change = (ref: string, state: string, since: string, at: string): Order =>
  order('change-casualty', at, { ref, state, since, reason: '医院证明' }, county);
const keep = (at: string): Order => order('keep-casualty-list', at, {}, county);

// Two dead, one badly hurt, one missing on 2024-03-01.
const opened = reported({ deaths: 2, seriousInjuries: 1, missing: 1 });
const named = { name: '王某某', age: 42, sex: 'male', unit: '某劳务公司', hospital: '某医院' };
const four = [
  add('1', 'dead', '2024-03-01', '2024-03-02 09:00', named),
  add('2', 'dead', '2024-03-01', '2024-03-02 09:00'),
  add('3', 'injured', '2024-03-01', '2024-03-02 09:00'),
  add('4', 'missing', '2024-03-01', '2024-03-02 09:00'),
] as const;
const kept = [opened, ...four, keep('2024-03-02 10:00')] as const;

describe('the list of casualties (articles 12, 13)', () => {
  test('until it is complete the numbers are those reported, and a difference is shown', () => {
    const begun = caseOf(opened, ...four.slice(0, 3));
    expect(begun.toll).toMatchObject({ deaths: 2, seriousInjuries: 1, missing: 1 });
    expect(titles(begun, '2024-03-02 09:30')).toContain(
      '确认伤亡人员名单齐全：名单（死亡2人、重伤1人、下落不明0人）与已报告的伤亡人数（死亡2人、重伤1人、下落不明1人）不一致，请核对',
    );
    expect(decide(begun, keep('2024-03-02 10:00'))).toMatchObject({
      code: 'casualty-list-differs',
      params: { list: '2/1/0', reported: '2/1/1' },
    });
    expect(decide(caseOf(opened, ...four), keep('2024-03-02 10:00'))).toMatchObject([{ kind: 'casualty-list.kept' }]);
  });

  test('complete, the numbers follow from it: the third death on day 30 makes it larger, on day 31 it does not (T-16)', () => {
    const died = (on: string) => caseOf(...kept, change('3', 'dead', on, '2024-04-10 09:00'));
    expect(died('2024-03-31').toll).toMatchObject({ deaths: 3, seriousInjuries: 0, missing: 1 });
    expect(standing(caseOf(...kept), '2024-03-20 09:00').computed).toBe('ordinary');
    expect(standing(died('2024-03-31'), '2024-04-11 09:00')).toMatchObject({ casualties: { counted: { deaths: 4 }, late: { deaths: 0 } } });
    expect(standing(died('2024-04-01'), '2024-04-11 09:00')).toMatchObject({ casualties: { counted: { deaths: 3 }, late: { deaths: 1 } } });
  });

  test('an entry of the same moment corrects the one before; who proves unrelated counts no more', () => {
    const corrected = caseOf(...kept, change('3', 'unclear', '2024-03-01', '2024-03-05 09:00'));
    expect(corrected.toll).toMatchObject({ deaths: 2, seriousInjuries: 0, missing: 1 });
    expect(caseOf(...kept, change('2', 'unrelated', '2024-03-06', '2024-03-06 09:00')).toll.deaths).toBe(1);
  });

  test('LV-10: the trapped of the list count for what may become of it', () => {
    const trapped = ['5', '6'].map((ref) => add(ref, 'trapped', '2024-03-03', '2024-03-03 09:00'));
    expect(standing(caseOf(...kept), '2024-03-03 09:30').possible).toBe('larger');
    const eight = ['5', '6', '7', '8', '9', '10', '11'].map((ref) => add(ref, 'trapped', '2024-03-03', '2024-03-03 09:00'));
    expect(standing(caseOf(...kept, ...trapped), '2024-03-03 09:30').possible).toBe('larger');
    expect(standing(caseOf(...kept, ...eight), '2024-03-03 09:30').possible).toBe('major');
    const out = eight.map(({ data }) => change(String(data?.['ref']), 'rescued', '2024-03-04', '2024-03-04 09:00'));
    expect(standing(caseOf(...kept, ...eight, ...out), '2024-03-04 09:30').possible).toBe('larger');
  });

  test('a report that says other numbers is refused, one that says the same is taken', () => {
    const state = caseOf(...kept);
    const report = (data: object) => decide(state, changed('B1', '2024-03-05', '2024-03-05 09:00', { ...data }));
    expect(report({ deaths: 3 })).toMatchObject({ code: 'casualties-against-list', params: { dead: 2, injured: 1, lost: 1 } });
    expect(report({ moves: [{ from: 'missing', to: 'dead', count: 1 }] })).toMatchObject({ code: 'casualties-against-list' });
    expect(report({ deaths: 2, seriousInjuries: 1, missing: 1 })).toMatchObject([{ kind: 'casualties.changed' }]);
  });

  test('what no list can say', () => {
    const state = caseOf(...kept);
    expect(decide(state, add('1', 'dead', '2024-03-05', '2024-03-05 09:00'))).toMatchObject({ code: 'ref-taken' });
    expect(decide(state, change('9', 'dead', '2024-03-05', '2024-03-05 09:00'))).toMatchObject({ code: 'casualty-unknown' });
    expect(decide(state, change('3', 'dead', '2024-02-29', '2024-03-05 09:00'))).toMatchObject({
      code: 'date-before-accident',
      field: 'data.since',
    });
    expect(decide(state, keep('2024-03-05 09:00'))).toMatchObject({ code: 'already-done' });
  });

  test('nobody is named in titles, options, facts or ids', () => {
    const state = caseOf(...kept);
    const world = worldAt('2024-03-05 09:00');
    const shown = JSON.stringify([investigation.tasks(state, [], world), investigation.options(state, world), investigation.facts(state)]);
    expect(shown).not.toMatch(/王某某|某劳务公司|某医院/);
    expect(JSON.stringify(investigation.summary(state, world))).not.toContain('王某某');
  });
});
