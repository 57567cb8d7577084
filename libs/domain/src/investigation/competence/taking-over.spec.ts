import { after, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, linhe, report, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { takingOver } from './taking-over';

const city = '150800-government';
const second = '《生产安全事故报告和调查处理条例》第二十条第二款';
const takeOver = (more: object = {}, order: Partial<Order> = {}): Order => ({
  name: 'take-over',
  at: '2022-11-05 09:00',
  by: city,
  data: { from: 'ordinary', to: 'larger', ground: 'casualties', changedAt: '2022-10-19', reason: '增加死亡', ...more },
  ...order,
});
const giveBack = (more: object = {}, order: Partial<Order> = {}): Order => ({
  name: 'return-case',
  at: '2022-11-10 09:00',
  by: city,
  data: { reason: '重新核定为一般事故', ...more },
  ...order,
});
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(team, ...orders), order);

describe('JU-04, article 20(2): the change falls inside the window, the decision may follow', () => {
  // The accident is of 2022-09-19: day 30 is 2022-10-19.
  test('a death of day 30, 2022-10-19, decided on 2022-11-05: taken over', () => {
    expect(decide([], takeOver())).toMatchObject([
      { kind: 'case.taken-over', data: { fromOrgan: government, toOrgan: city, article: second } },
    ]);
    expect(linhe(team, takeOver())).toMatchObject({
      investigator: city,
      competence: { changes: [{ way: 'taken-over', article: second }] },
    });
  });

  test('of day 31: only article 20(1) is left', () => {
    expect(decide([], takeOver({ changedAt: '2022-10-20' }))).toMatchObject({
      code: 'only-raising-left',
      params: { changedAt: '2022-10-20', lastDay: '2022-10-19' },
      article: '《生产安全事故报告和调查处理条例》第二十条第一款',
      field: 'data.changedAt',
    });
  });

  test('T-15, T-18: the missing who count as dead and the loss that was fixed are no change of casualties', () => {
    for (const ground of ['missing-counted', 'loss'])
      expect(decide([], takeOver({ ground }))).toMatchObject({ code: 'only-raising-left', field: 'data.ground' });
  });

  test('not when the level stays or goes down (T-19), not by the government itself, not before it happened', () => {
    expect(decide([], takeOver({ to: 'ordinary' }))).toMatchObject({ code: 'level-not-higher' });
    expect(decide([], takeOver({}, { by: government }))).toMatchObject({ code: 'not-a-higher-government' });
    expect(decide([], takeOver({ changedAt: '2022-11-06' }))).toMatchObject({ code: 'date-in-future', field: 'data.changedAt' });
    expect(decide([], takeOver({ changedAt: '2022-09-18' }))).toMatchObject({ code: 'date-before-accident', field: 'data.changedAt' });
  });
});

describe('JU-04 from the casualties on record', () => {
  const determined: Order = {
    name: 'determine-level',
    at: '2022-09-21 09:00',
    by: '150802-emergency',
    data: { level: 'ordinary', reason: '死亡1人' },
  };
  const deaths = (at: string): Order => ({
    name: 'report-casualties',
    at: '2022-11-01 09:00',
    by: '150802-emergency',
    data: { ref: 'C1', at, moves: [{ from: 'none', to: 'dead', count: 2 }] },
  });
  const found: Order = { ...determined, at: '2022-11-02 09:00', data: { level: 'larger', reason: '死亡3人' } };
  const unsaid: Order = { ...takeOver(), data: { reason: '升为较大事故' } };
  const world = { now: '2022-11-05T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const offered = (state: ReturnType<typeof linhe>) => investigation.tasks(state, [], world).map(({ id, owner }) => [id, owner]);

  test('two deaths of day 30, known later: offered to the city, which need not name the change', () => {
    const state = linhe(team, determined, deaths('2022-10-19'), found);
    expect(offered(state)).toContainEqual(['take-over', city]);
    expect(decide([determined, deaths('2022-10-19'), found], unsaid)).toMatchObject([
      { kind: 'case.taken-over', data: { from: 'ordinary', to: 'larger', ground: 'casualties', changedAt: '2022-10-19' } },
    ]);
    expect(offered(linhe(team, determined, deaths('2022-10-19'), found, unsaid))).not.toContainEqual(['take-over', city]);
  });

  test('where no change is on record it has to be named', () => {
    expect(decide([determined], unsaid)).toMatchObject({ code: 'level-change-unknown', article: second });
  });
});

describe('T-19: nothing makes a case go back, but it can be returned', () => {
  test('to the government that had it, with a reason; nothing is left to return then', () => {
    const state = linhe(team, takeOver(), giveBack());
    expect(state.investigator).toBe(government);
    expect(state.competence.changes.map(({ way, to }) => [way, to])).toEqual([
      ['taken-over', city],
      ['returned', government],
    ]);
    expect(decide([takeOver(), giveBack()], giveBack({}, { at: '2022-11-11 09:00' }))).toMatchObject({ code: 'nothing-to-return' });
  });

  test('only by the government that has it', () => {
    expect(decide([takeOver()], giveBack({}, { by: government }))).toMatchObject({ code: 'case-handed-over', article: second });
    expect(decide([], giveBack())).toMatchObject({ code: 'nothing-to-return' });
    expect(decide([takeOver()], giveBack({ to: city }))).toMatchObject({ code: 'return-to-whom' });
  });
});

describe('whatever is filled in', () => {
  const world = { now: '2022-11-12T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const ready = (command: string, state: ReturnType<typeof linhe>, sheet: typeof law = law) =>
    takingOver.commands?.[command]?.ready?.(state, { ...world, law: sheet });

  test('article 20(2): nobody stands above the State Council; the sheet has to tell the places and the window', () => {
    expect(ready('take-over', linhe(team))).toBeNull();
    const highest = after(investigation, [{ ...report, data: { ...report.data, investigator: '000000-government' } }]);
    expect(ready('take-over', highest)).toMatchObject({
      code: 'no-higher-government',
      params: { competent: '000000-government' },
      article: second,
    });
    const { competence: _places, ...unplaced } = law;
    const { casualties: _window, ...windowless } = law;
    expect(ready('take-over', linhe(team), unplaced)).toMatchObject({ code: 'rule-missing', params: { rule: 'JU-01' } });
    expect(ready('take-over', linhe(team), windowless)).toMatchObject({ code: 'rule-missing', params: { rule: 'JU-04' } });
  });

  test('T-19: returned is what was raised or taken over, and only while a higher government has it', () => {
    expect(ready('return-case', linhe(team))).toMatchObject({ code: 'nothing-to-return' });
    expect(ready('return-case', linhe(team, takeOver()))).toBeNull();
    expect(ready('return-case', linhe(team, takeOver(), giveBack()))).toMatchObject({ code: 'nothing-to-return' });
  });
});
