import { project } from '@app/clock';
import { after, beijing, decideOrder, in01, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approvalPaper, government, linhe, paperOf, report, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { raisingCase } from './raising';

const city = '150800-government';
const free = '《生产安全事故报告和调查处理条例》第二十条第一款';

const raise = (more: Partial<Order> = {}): Order => ({
  name: 'decide-raising',
  at: '2022-10-18 09:00',
  by: city,
  data: { decision: 'raise', reason: '性质严重、影响恶劣' },
  documents: [approvalPaper],
  ...more,
});
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(...orders), order);

function tasks(state: InvestigationState, now: string) {
  const world = { now: beijing(now), law, calendar: { edition: '', years: [], off: [], worked: [] } };
  return investigation.tasks(state, project([in01], state.facts, world.calendar, world.now), world);
}

describe('JU-03, article 20(1): a higher government may take the case at any time', () => {
  test('by the next higher one, a month after the accident; the history says who, why and on what', () => {
    const state = linhe(team, raise());
    expect(state.investigator).toBe(city);
    expect(state.competence.changes).toMatchObject([
      { way: 'raised', from: government, to: city, by: city, reason: '性质严重、影响恶劣', article: free, at: '2022-10-18T01:00:00.000Z' },
    ]);
  });

  test('also before any team, after the report went out, and by the State Council (JU-10); not by itself, a department or a stranger', () => {
    expect(decide([], raise({ by: '000000-government' }))).toMatchObject([{ kind: 'case.raised', data: { to: '000000-government' } }]);
    for (const by of [government, '150800-emergency', '370000-government'])
      expect(decide([team], raise({ by }))).toMatchObject({ code: 'not-a-higher-government', article: free });
  });

  test('a raised case can be raised again, in the order of its record', () => {
    const region = raise({ by: '150000-government', at: '2022-10-20 09:00' });
    expect(decide([team, raise()], region)).toMatchObject([{ kind: 'case.raised', data: { from: city, to: '150000-government' } }]);
    expect(decide([team, raise()], { ...region, at: '2022-10-17 09:00', now: '2022-10-20 09:00' })).toMatchObject({
      code: 'date-out-of-order',
    });
  });
});

describe('T-05: nothing restarts; the new government inherits what is left', () => {
  // The accident is of 2022-09-19, its 60 days end on 2022-11-18; on 2022-10-18, day 29, 31 days are left.
  test('raised on day 29, 31 days are left: the end stays 2022-11-18, and the new government is told by when to ask', () => {
    const state = linhe(team, raise());
    const told = tasks(state, '2022-10-18 10:00').find(({ command }) => command === 'ask-extension');
    expect(told).toMatchObject({ owner: city, clock: 'IN-01' });
    expect(told?.title.zh).toContain('至2022-11-18，还剩31日');
    expect(told?.title.zh).toContain('确需延期的最迟于2022-11-04申请');
  });

  test('later it says: ask now; after the end: too late; once asked for, it is gone', () => {
    const state = linhe(team, raise());
    const title = (now: string) => tasks(state, now).find(({ command }) => command === 'ask-extension')?.title.zh;
    expect(title('2022-11-10 10:00')).toContain('请立即申请');
    expect(title('2022-11-19 10:00')).toContain('已于2022-11-18届满');
    const asking: Order = {
      name: 'ask-extension',
      at: '2022-10-19 09:00',
      by: '150800-emergency',
      data: { ref: 'E1', days: 30, reason: '复杂' },
    };
    expect(tasks(linhe(team, raise(), asking), '2022-10-20 10:00').map(({ command }) => command)).not.toContain('ask-extension');
  });

  test('an extension that was asked of the old government is granted by the new one, and not by the old', () => {
    const asked: Order = {
      name: 'ask-extension',
      at: '2022-10-10 09:00',
      by: '150802-emergency',
      data: { ref: 'E1', days: 30, reason: '复杂' },
    };
    const grant = (by: string): Order => ({
      name: 'grant-extension',
      at: '2022-11-01 09:00',
      by,
      data: { ref: 'E1', days: 30 },
      documents: [approvalPaper],
    });
    expect(decide([team, asked, raise()], grant(city))).toMatchObject([{ kind: 'extension.granted' }]);
    expect(decide([team, asked, raise()], grant(government))).toEqual({
      rejected: true,
      code: 'case-handed-over',
      params: { organ: government, competent: city, command: 'grant-extension', on: '2022-10-18' },
      article: free,
      field: 'act.by.organ',
    });
  });

  test('what the old government did before the raising may be entered after it', () => {
    const asked: Order = {
      name: 'ask-extension',
      at: '2022-10-10 09:00',
      by: '150802-emergency',
      data: { ref: 'E1', days: 30, reason: '复杂' },
    };
    const grant: Order = {
      name: 'grant-extension',
      at: '2022-10-17 09:00',
      now: '2022-11-01 09:00',
      by: government,
      data: { ref: 'E1', days: 30 },
      documents: [approvalPaper],
    };
    expect(decide([team, asked, raise()], grant)).toMatchObject([{ kind: 'extension.granted' }]);
    expect(decide([team, asked, raise()], { ...grant, by: city })).toMatchObject({ code: 'no-competence' });
  });
});

describe('article 20: the side that acts', () => {
  const level = (by: string): Order => ({
    name: 'determine-level',
    at: '2022-10-20 09:00',
    by,
    data: { level: 'ordinary', reason: '死亡1人' },
  });

  test('after the raising the departments of the new division act and those of the old one no more', () => {
    expect(decide([team, raise()], level('150800-emergency'))).toMatchObject([{ kind: 'level.determined' }]);
    expect(decide([team, raise()], level('150802-emergency'))).toMatchObject({ code: 'case-handed-over', article: free });
  });

  test('the new government forms its own team without leaving the stage', () => {
    const own: Order = { ...team, at: '2022-10-19 09:00', by: city };
    expect(linhe(team, raise(), own)).toMatchObject({ stage: 'investigating' });
    expect(decide([team, raise()], { ...own, by: government })).toMatchObject({ code: 'case-handed-over' });
  });
});

describe('JU-06, 115号: proposed on a named ground, as a draft that a person sends', () => {
  const propose = (more: object = {}): Order => ({
    name: 'propose-raising',
    at: '2022-10-11 09:00',
    by: '150802-emergency',
    data: { ref: 'P1', ground: 'JU-06', to: city, reason: '取证跨省', ...more },
  });
  const send: Order = { name: 'send-raising', at: '2022-10-12 09:00', by: '150802-emergency', data: { ref: 'P1' } };

  test('only the author of the draft sends it', () => {
    expect(decide([team], propose())).toMatchObject([{ kind: 'raising.drafted', data: { article: '115号（条次未见）' } }]);
    expect(tasks(linhe(team, propose()), '2022-10-11 10:00')).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'send-raising:P1', owner: '150802-emergency' })]),
    );
    expect(decide([team, propose()], { ...send, by: government })).toMatchObject({ code: 'no-competence' });
  });

  test('sent, it lies with the higher government, which raises or declines', () => {
    expect(tasks(linhe(team, propose(), send), '2022-10-12 10:00')).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'decide-raising:P1', owner: city })]),
    );
    const accepted = linhe(team, propose(), send, raise({ data: { decision: 'raise', ref: 'P1', reason: '同意' } }));
    expect(accepted).toMatchObject({ investigator: city, competence: { proposals: [{ answer: 'raised' }] } });
    const declined = linhe(team, propose(), send, raise({ data: { decision: 'decline', ref: 'P1', reason: '不必' } }));
    expect(declined).toMatchObject({ investigator: government, competence: { proposals: [{ answer: 'declined' }] } });
  });

  test('no unknown ground, no government below, no reference twice, no answer to what was never proposed', () => {
    expect(decide([team], propose({ ground: 'JU-09a' }))).toMatchObject({ code: 'raising-ground-unknown', field: 'data.ground' });
    expect(decide([team], propose({ to: government }))).toMatchObject({ code: 'not-a-higher-government' });
    expect(decide([team, propose()], propose())).toMatchObject({ code: 'ref-taken' });
    expect(decide([team], raise({ data: { decision: 'decline', reason: '不必' } }))).toMatchObject({ code: 'proposal-unknown' });
  });
});

describe('on whose word a case is raised', () => {
  const done = { reason: '已以会议纪要决定', head: '李某' };

  test('T-54: on a filed paper of a kind; to decline a proposal needs none', () => {
    expect(decide([team], raise({ documents: [] }))).toMatchObject({ code: 'document-missing', article: free, field: 'act.documents' });
    const record = 'a7000000-0000-4000-8000-000000000009';
    expect(decide([team, paperOf(record, 'record')], raise({ documents: [record] }))).toMatchObject({ code: 'document-missing' });
  });

  test('AP-17: a stranger may not raise it; where it did on paper, that is recorded and marked; to hold it already is no raising', () => {
    const wrong = raise({ by: '370000-government', done });
    expect(decide([team], wrong)).toMatchObject([
      { kind: 'case.raised', data: { to: '370000-government' } },
      { kind: 'act.irregular', data: { command: 'decide-raising', code: 'not-a-higher-government', ...done } },
    ]);
    expect(decide([team], { ...wrong, documents: [] })).toMatchObject({ code: 'done-without-paper' });
    expect(decide([team], raise({ done }))).toMatchObject([{ kind: 'case.raised' }]);
    expect(decide([team], { ...wrong, by: government })).toMatchObject({ code: 'not-a-higher-government' });
  });

  test('a proposal that was answered by another act is no task for ever', () => {
    const by = '150802-emergency';
    const propose: Order = {
      name: 'propose-raising',
      at: '2022-10-11 09:00',
      by,
      data: { ref: 'P1', ground: 'JU-06', to: city, reason: '跨省' },
    };
    const send: Order = { name: 'send-raising', at: '2022-10-12 09:00', by, data: { ref: 'P1' } };
    const ids = (...orders: readonly Order[]) => tasks(linhe(team, propose, ...orders), '2022-10-20 10:00').map(({ id }) => id);
    expect(ids(send)).toContain('decide-raising:P1');
    expect(ids(send, raise())).not.toContain('decide-raising:P1');
    expect(ids(raise())).not.toContain('send-raising:P1');
    const back: Order = { name: 'return-case', at: '2022-10-19 09:00', by: city, data: { reason: '交回' } };
    expect(ids(send, raise(), back)).not.toContain('decide-raising:P1');
  });
});

describe('what can be raised, sent and answered, whatever is filled in', () => {
  const world = { now: beijing('2022-10-20 10:00'), law, calendar: { edition: '', years: [], off: [], worked: [] } };
  const ready = (command: string, state: InvestigationState, sheet: typeof law = law) =>
    raisingCase.commands?.[command]?.ready?.(state, { ...world, law: sheet });
  const options = (name: string, state: InvestigationState) => raisingCase.options?.[name]?.(state, world);
  const by = '150802-emergency';
  const propose = (ref: string, ground: string): Order => ({
    name: 'propose-raising',
    at: '2022-10-11 09:00',
    by,
    data: { ref, ground, to: city, reason: '取证跨省' },
  });
  const send: Order = { name: 'send-raising', at: '2022-10-12 09:00', by, data: { ref: 'P1' } };

  test.each(['propose-raising', 'decide-raising'])('%s: somebody has to stand above who investigates', (command) => {
    expect(ready(command, linhe(team))).toBeNull();
    const highest = after(investigation, [{ ...report, data: { ...report.data, investigator: '000000-government' } }]);
    expect(ready(command, highest)).toMatchObject({ code: 'no-higher-government', article: free });
    const { competence: _places, ...unplaced } = law;
    expect(ready(command, linhe(team), unplaced)).toMatchObject({ code: 'rule-missing', params: { rule: 'JU-01' } });
  });

  test('a draft is sent while one lies there, also after another has gone out', () => {
    expect(ready('send-raising', linhe(team))).toMatchObject({
      code: 'step-missing',
      params: { command: 'send-raising', first: 'propose-raising' },
    });
    expect(ready('send-raising', linhe(team, propose('P1', 'JU-06')))).toBeNull();
    expect(ready('send-raising', linhe(team, propose('P1', 'JU-06'), propose('P2', 'JU-03'), send))).toBeNull();
    expect(ready('send-raising', linhe(team, propose('P1', 'JU-06'), send))).toMatchObject({ code: 'step-missing' });
  });

  test('a proposal is known by its author, its day and its ground; drafts are sent, open ones answered', () => {
    const both = [team, propose('P1', 'JU-06'), propose('P2', 'JU-03'), send];
    const second = {
      value: 'P2',
      words: {
        zh: `2022年10月11日${by}拟的建议：上级人民政府认为必要（P2）`,
        en: `drafted by ${by} on 2022-10-11: a higher government holds it necessary (P2)`,
      },
    };
    expect(options('raising-proposals.drafted', linhe(...both))).toEqual([second]);
    expect(options('raising-proposals.open', linhe(...both))).toMatchObject([
      { value: 'P1', words: { zh: expect.stringContaining('跨行政区域且调查处理难度较大（P1）') } },
      second,
    ]);
    const level: Order = { name: 'determine-level', at: '2022-10-19 09:00', by, data: { level: 'extraordinary', reason: '死亡30人' } };
    expect(options('raising-proposals.open', linhe(...both, level))).toEqual(options('raising-proposals.open', linhe(...both)));
    const answered = raise({ data: { decision: 'decline', ref: 'P1', reason: '不必' } });
    expect(options('raising-proposals.open', linhe(...both, answered))).toEqual([second]);
  });

  test('the grounds are those of the places of the case, each once, and the free power before them', () => {
    const unknown = after(investigation, [{ ...report, data: { ...report.data, deaths: 0 } }]);
    expect(options('raising-grounds.possible', unknown)?.map(({ value }) => value)).toEqual(['JU-03', 'JU-06', 'S3']);
    expect(options('raising-grounds.possible', linhe(team))).toMatchObject([
      { value: 'JU-03', words: { zh: `上级人民政府认为必要，依据${free}` } },
      { value: 'JU-06', words: { zh: '跨行政区域且调查处理难度较大，依据115号（条次未见）' } },
      { value: 'S3', words: { zh: expect.stringContaining('性质严重、影响恶劣') } },
    ]);
  });
});

test('S3 二(五): where a place asks for a consent, its safety commission raises for the city only with that consent', () => {
  const local = (more: object = {}) =>
    raise({ by: '150800-safety-commission', data: { decision: 'raise', ground: 'S3', reason: '影响恶劣', ...more } });
  expect(decide([team], local())).toMatchObject({ code: 'consent-missing', params: { organ: city } });
  expect(decide([team], local({ consentOf: city }))).toMatchObject({
    code: 'document-missing',
    params: { kind: 'opinion,letter,sign-off' },
  });
  const paper = 'a7000000-0000-4000-8000-000000000007';
  const consented = { ...local({ consentOf: city }), documents: [paper] };
  for (const kind of ['opinion', 'letter', 'sign-off']) {
    expect(decide([team, paperOf(paper, kind)], consented)).toMatchObject([{ kind: 'case.raised', data: { to: city, consentOf: city } }]);
  }
  expect(decide([team], raise({ data: { decision: 'raise', ground: 'S3', reason: '影响恶劣' } }))).toMatchObject([{ kind: 'case.raised' }]);
});
