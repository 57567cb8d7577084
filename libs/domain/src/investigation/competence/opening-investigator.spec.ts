import { underProvince } from '../../competence.fixture';
import { after, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { linhe, report, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { settling } from './settling';
import type { InvestigationState } from '../state';
import { isRejection } from '@app/streams';

const world = (sheet = law) => ({
  now: '2022-09-22T00:00:00.000Z',
  law: sheet,
  calendar: { edition: '', years: [], off: [], worked: [] },
});
const reporting = (more: object, sheet = law): Order => ({ ...report, data: { ...report.data, ...more }, law: sheet });
const jiyuan = { ...law, place: '419001', competence: underProvince };
const checks = (state: InvestigationState, sheet = law) =>
  investigation.tasks(state, [], world(sheet)).filter(({ command }) => command === 'settle-investigator');
const settle = (more: Partial<Order> = {}): Order => ({
  name: 'settle-investigator',
  at: '2022-09-20 09:00',
  by: '419001-government',
  data: { investigator: '419001-government', reason: '省人民政府同意由市人民政府调查' },
  law: jiyuan,
  ...more,
});

const unnamed = { investigator: undefined };

test.each([
  ['ordinary', '150802-government'],
  ['larger', '150800-government'],
  ['major', '150000-government'],
  ['extraordinary', '000000-government'],
])('JU-01, article 19: a report that names nobody opens a case of %s with %s, and says so with the article', (suspectedLevel, organ) => {
  const opening = reporting({ ...unnamed, suspectedLevel });
  expect(decideOrder(investigation, null, opening)).toMatchObject([
    { kind: 'accident.reported', data: { investigator: organ } },
    { kind: 'investigator.assessed', data: { investigator: organ, article: '《生产安全事故报告和调查处理条例》第十九条', rule: 'JU-01' } },
  ]);
  expect(after(investigation, [opening])).toMatchObject({ investigator: organ, competence: { assessed: { article: expect.any(String) } } });
});

test('a report that names the government of the law says nothing more, and nobody has to check it', () => {
  const opening = reporting({ suspectedLevel: 'ordinary' });
  expect(decideOrder(investigation, null, opening)).toMatchObject([{ kind: 'accident.reported' }]);
  expect(checks(after(investigation, [opening]))).toEqual([]);
});

test('one that names another is accepted and shown as to be checked, until a person has confirmed it for this answer of the law', () => {
  const opening = reporting({ suspectedLevel: 'larger' });
  const state = after(investigation, [opening]);
  expect(state.investigator).toBe('150802-government');
  expect(checks(state)[0]?.title.zh).toContain('初判应由巴彦淖尔市人民政府负责调查（《生产安全事故报告和调查处理条例》第十九条）');
  const confirmed: Order = {
    ...settle({ law }),
    by: '150800-government',
    data: { investigator: '150802-government', reason: '交区调查' },
  };
  expect(checks(after(investigation, [opening, confirmed]))).toEqual([]);
});

test('T-19: a level found lower than the first assessment moves nothing by itself and is shown', () => {
  const opening = reporting({ suspectedLevel: 'larger', investigator: '150800-government' });
  const lower: Order = {
    name: 'determine-level',
    at: '2022-09-21 09:00',
    by: '150800-emergency',
    data: { level: 'ordinary', reason: '复核死亡1人' },
  };
  const state = after(investigation, [opening, lower]);
  expect(state.investigator).toBe('150800-government');
  expect(checks(state)[0]?.title.zh).toContain('等级降低不要求变更负责调查的机关');
});

describe('counting 4.6.11: 济源, a larger accident: the decree names a rung that the place does not have', () => {
  const opening = reporting({ ...unnamed, place: '419001', suspectedLevel: 'larger' }, jiyuan);

  test('nobody is guessed: the case opens without a government and asks a person', () => {
    const state = after(investigation, [opening]);
    expect(state.investigator).toBe('investigating-government');
    expect(checks(state, jiyuan)[0]?.title.zh).toContain('济源市人民政府、河南省人民政府');
  });

  test('article 19: until it is settled nothing is done in a government’s name', () => {
    expect(decideOrder(investigation, after(investigation, [opening]), { ...team, law: jiyuan })).toMatchObject({
      code: 'investigator-unsettled',
      article: '《生产安全事故报告和调查处理条例》第十九条',
    });
  });

  test('settled with a reason by the government itself; it was responsible from the first, and the question is not asked again', () => {
    const state = after(investigation, [opening, settle()]);
    expect(state.investigator).toBe('419001-government');
    expect(state.competence.changes).toMatchObject([
      {
        way: 'settled',
        from: 'investigating-government',
        to: '419001-government',
        by: '419001-government',
        reason: '省人民政府同意由市人民政府调查',
      },
    ]);
    expect(checks(state, jiyuan)).toEqual([]);
    const early = { ...team, at: '2022-09-19 12:00', now: '2022-09-21 09:00', by: '419001-government', law: jiyuan };
    expect(isRejection(decideOrder(investigation, state, early))).toBe(false);
  });

  test('a third government settles nothing, and what is not in question is not settled', () => {
    const state = after(investigation, [opening]);
    expect(decideOrder(investigation, state, settle({ by: '150800-government' }))).toMatchObject({ code: 'no-competence' });
    expect(decideOrder(investigation, linhe(), settle({ law, by: '150802-government' }))).toMatchObject({ code: 'nothing-to-settle' });
  });

  test('whether anything is in question is known whatever is filled in', () => {
    const ready = (state: InvestigationState, sheet = law) => settling.commands?.['settle-investigator']?.ready?.(state, world(sheet));
    expect(ready(after(investigation, [opening]), jiyuan)).toBeNull();
    expect(ready(after(investigation, [opening, settle()]), jiyuan)).toMatchObject({
      code: 'nothing-to-settle',
      params: { investigator: '419001-government' },
    });
    expect(ready(after(investigation, [reporting({ suspectedLevel: 'larger' })]))).toBeNull();
    expect(ready(after(investigation, [reporting({ suspectedLevel: 'ordinary' })]))).toMatchObject({ code: 'nothing-to-settle' });
  });
});

test('LV-01, article 3: without an assessment the numbers of the report give the level: 3 dead are a larger accident', () => {
  expect(after(investigation, [reporting({ ...unnamed, deaths: 3 })]).investigator).toBe('150800-government');
});

test('a level that neither a person nor a number tells leaves the government unknown', () => {
  const state = after(investigation, [reporting({ ...unnamed, deaths: 0 })]);
  expect(state.investigator).toBe('investigating-government');
  expect(checks(state)[0]?.title.zh).toContain('事故等级不详');
});
