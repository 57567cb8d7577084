import { after, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approvalPaper, government, linhe, paperOf, report, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { takingOver } from './taking-over';

const city = '150800-government';
const region = '150000-government';
const second = '《生产安全事故报告和调查处理条例》第二十条第二款';
const takeOver = (more: object = {}, order: Partial<Order> = {}): Order => ({
  name: 'take-over',
  at: '2022-11-05 09:00',
  by: city,
  data: { reason: '增加死亡，升为较大事故', ...more },
  documents: [approvalPaper],
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
/** Two more die, so that with the one of the first report there are three; known on 2022-11-01. */
const deaths = (at: string, count = 2): Order => ({
  name: 'report-casualties',
  at: '2022-11-01 09:00',
  by: '150802-emergency',
  data: { ref: 'C1', at, moves: [{ from: 'none', to: 'dead', count }] },
});
// The accident is of 2022-09-19: day 30 is 2022-10-19.
const inside = deaths('2022-10-19');
const done = { reason: '办理时未核对登记', head: '李某' };

describe('JU-04, article 20(2): the change falls inside the window, the decision may follow', () => {
  test('a death of day 30, 2022-10-19, decided on 2022-11-05: taken over by the city of the new level', () => {
    expect(decide([inside], takeOver())).toMatchObject([
      {
        kind: 'case.taken-over',
        data: {
          from: 'ordinary',
          to: 'larger',
          ground: 'casualties',
          changedAt: '2022-10-19',
          fromOrgan: government,
          toOrgan: city,
          article: second,
        },
      },
    ]);
    expect(linhe(team, inside, takeOver())).toMatchObject({
      investigator: city,
      irregularities: [],
      competence: { changes: [{ way: 'taken-over', article: second }] },
    });
  });

  test('of day 31 it raises no level, and a loss raises it outside article 20(2): only article 20(1) is left (T-16, T-18)', () => {
    expect(decide([deaths('2022-10-20')], takeOver())).toMatchObject({ code: 'level-change-unknown', article: second });
    const loss: Order = {
      name: 'state-loss',
      at: '2022-11-01 09:00',
      by: '150802-emergency',
      data: { directLossWan: 1000, step: 'fixed' },
    };
    expect(decide([loss], takeOver())).toMatchObject({
      code: 'only-raising-left',
      params: { changedAt: '2022-11-01', lastDay: '2022-10-19' },
      article: '《生产安全事故报告和调查处理条例》第二十条第一款',
      field: 'data.ground',
    });
  });

  test('T-54: it rests on a filed paper of a kind', () => {
    expect(decide([inside], takeOver({}, { documents: [] }))).toMatchObject({ code: 'document-missing', article: second });
    const record = 'a7000000-0000-4000-8000-000000000009';
    expect(decide([inside, paperOf(record, 'record')], takeOver({}, { documents: [record] }))).toMatchObject({ code: 'document-missing' });
  });
});

describe('JU-26: the change stands on record; what the claimant says is compared, never believed', () => {
  const claim = { from: 'ordinary', to: 'larger', ground: 'casualties', changedAt: '2022-10-19' };

  test('one dead, and the region says that it became larger: no such change on record', () => {
    expect(decide([], takeOver(claim, { by: region }))).toMatchObject({ code: 'level-change-unknown', article: second });
    expect(decide([], takeOver(claim))).toMatchObject({ code: 'level-change-unknown' });
  });

  test('what is said is the same as the record, or refused', () => {
    expect(decide([inside], takeOver(claim))).toMatchObject([{ kind: 'case.taken-over', data: claim }]);
    const params = { from: 'ordinary', to: 'larger', changedAt: '2022-10-19' };
    const others = { from: 'larger', to: 'major', ground: 'loss', changedAt: '2022-10-18' };
    for (const [field, value] of Object.entries(others))
      expect(decide([inside], takeOver({ [field]: value }))).toMatchObject({
        code: 'level-change-differs',
        params,
        field: `data.${field}`,
      });
    expect(decide([inside], takeOver({ changedAt: '2022-11-06' }))).toMatchObject({ code: 'date-in-future', field: 'data.changedAt' });
    expect(decide([inside], takeOver({ changedAt: '2022-09-18' }))).toMatchObject({
      code: 'date-before-accident',
      field: 'data.changedAt',
    });
  });

  test('the city that the new level makes competent, not the region that merely stands higher, nor a stranger or itself', () => {
    expect(decide([inside], takeOver({}, { by: region }))).toMatchObject({
      code: 'not-of-the-new-level',
      params: { organ: region, competent: city, to: 'larger' },
      article: second,
      field: 'act.by.organ',
    });
    expect(decide([deaths('2022-10-19', 9)], takeOver({}, { by: region }))).toMatchObject([
      { kind: 'case.taken-over', data: { to: 'major' } },
    ]);
    for (const by of ['370100-government', government])
      expect(decide([inside], takeOver({}, { by }))).toMatchObject({ code: 'not-a-higher-government' });
  });

  test('AP-17: what was taken over on paper all the same is recorded and marked, and the supervising side is told', () => {
    const wrong = takeOver(claim, { by: region, done });
    expect(decide([inside], wrong)).toMatchObject([
      { kind: 'case.taken-over', data: { toOrgan: region } },
      { kind: 'act.irregular', data: { command: 'take-over', code: 'not-of-the-new-level', head: '李某' } },
    ]);
    expect(decide([], wrong)).toMatchObject([{ kind: 'case.taken-over', data: claim }, { data: { code: 'level-change-unknown' } }]);
    expect(linhe(team, wrong)).toMatchObject({ investigator: region, irregularities: [{ code: 'level-change-unknown', article: second }] });
    expect(decide([], { ...wrong, documents: [] })).toMatchObject({ code: 'done-without-paper' });
    expect(decide([], { ...wrong, by: government })).toMatchObject({ code: 'not-a-higher-government' });
  });
});

describe('JU-04 from the casualties on record', () => {
  const determined: Order = {
    name: 'determine-level',
    at: '2022-09-21 09:00',
    by: '150802-emergency',
    data: { level: 'ordinary', reason: '死亡1人' },
  };
  const found: Order = { ...determined, at: '2022-11-02 09:00', data: { level: 'larger', reason: '死亡3人' } };
  const world = { now: '2022-11-05T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const offered = (state: ReturnType<typeof linhe>) => investigation.tasks(state, [], world).map(({ id, owner }) => [id, owner]);

  test('two deaths of day 30, known later: offered to the city, and its to take whatever the lower side has determined', () => {
    expect(offered(linhe(team, determined, inside, found))).toContainEqual(['take-over', city]);
    for (const orders of [[inside], [determined, inside], [determined, inside, found]]) {
      expect(decide(orders, takeOver())).toMatchObject([{ kind: 'case.taken-over', data: { to: 'larger', changedAt: '2022-10-19' } }]);
      expect(offered(linhe(team, ...orders, takeOver()))).not.toContainEqual(['take-over', city]);
    }
  });

  test('where no change is on record nothing is offered, and a level that goes down is none', () => {
    expect(offered(linhe(team, determined))).not.toContainEqual(['take-over', city]);
    const lower: Order = { ...determined, data: { level: 'larger', reason: '误计' } };
    const ordinary: Order = { ...found, data: { level: 'ordinary', reason: '死亡1人' } };
    expect(decide([lower, ordinary], takeOver())).toMatchObject({ code: 'level-not-higher' });
  });
});

describe('T-19: nothing makes a case go back, but it can be returned', () => {
  test('to the government that had it, with a reason; nothing is left to return then', () => {
    const state = linhe(team, inside, takeOver(), giveBack());
    expect(state.investigator).toBe(government);
    expect(state.competence.changes.map(({ way, to }) => [way, to])).toEqual([
      ['taken-over', city],
      ['returned', government],
    ]);
    expect(decide([inside, takeOver(), giveBack()], giveBack({}, { at: '2022-11-11 09:00' }))).toMatchObject({ code: 'nothing-to-return' });
  });

  test('only by the government that has it', () => {
    expect(decide([inside, takeOver()], giveBack({}, { by: government }))).toMatchObject({ code: 'case-handed-over', article: second });
    expect(decide([], giveBack())).toMatchObject({ code: 'nothing-to-return' });
    expect(decide([inside, takeOver()], giveBack({ to: city }))).toMatchObject({ code: 'return-to-whom' });
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
    expect(ready('return-case', linhe(team, inside, takeOver()))).toBeNull();
    expect(ready('return-case', linhe(team, inside, takeOver(), giveBack()))).toMatchObject({ code: 'nothing-to-return' });
  });
});
