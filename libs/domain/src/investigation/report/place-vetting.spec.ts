import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approval, approvalPaper, paperOf } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { byEfficiency, byHigher, law, mapping, placeLaw, steps } from './place-vetting.fixture';
import { citing, drafting, filing, investigated, minutes, ownVetting, sending, signing, supervision, writing } from './written.fixture';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, { law, ...order });
const written = (...orders: readonly Order[]) =>
  investigated(paperOf(approvalPaper, 'approval'), writing, filing, drafting, signing, ...orders.map((order) => ({ law, ...order })));
const submitted = (...orders: readonly Order[]) => written(citing, ...orders);
const approving: Order = { ...approval, data: { ...approval.data, copies: ['150802-emergency', '150802-union'] } };
const gates = (state: InvestigationState, under = law) =>
  investigation.gates(state, under).filter(({ gate }) => steps.some(({ id }) => id === gate));
const world = { now: '2022-11-25T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const tasks = (state: InvestigationState) =>
  investigation
    .tasks(state, [], world)
    .filter(({ command }) => command === 'record-place-vetting' || command === 'map-role')
    .map(({ id, owner }) => [id, owner]);

describe('S2 二7, T-30: the body that the rule names is no more', () => {
  test('the approval is blocked, and the refusal says who has to say which organ does it; it is not skipped', () => {
    expect(decide(submitted(), approving)).toMatchObject({
      code: 'role-unmapped',
      params: { gate: 'efficiency-office', competent: '150802-government' },
      article: '某市实施意见二7',
    });
    expect(gates(submitted())).toMatchObject([
      { gate: 'efficiency-office', state: 'shut', holder: '150802-government', role: 'unmapped' },
      { gate: 'higher-office', state: 'shut', holder: '150802-government' },
    ]);
    expect(tasks(submitted())).toEqual([['map-role:efficiency-office', '150802-government']]);
    expect(decide(submitted(), byEfficiency)).toMatchObject({ code: 'role-unmapped' });
    expect(decide(submitted(), byHigher)).toMatchObject({ code: 'role-unmapped', params: { gate: 'efficiency-office' } });
  });

  test('mapped by a paper of the own government or its commission, the vetting is that organ’s, since then', () => {
    expect(decide(submitted(), { ...mapping, documents: [] })).toMatchObject({ code: 'document-missing' });
    expect(decide(submitted(), { ...mapping, by: '150802-emergency' })).toMatchObject({ code: 'no-competence' });
    const mapped = submitted(mapping);
    expect(gates(mapped)).toMatchObject([
      { state: 'shut', holder: '150802-supervision-commission', since: '2022-11-17T03:00:00.000Z' },
      { state: 'shut', holder: '150802-supervision-commission' },
    ]);
    expect(decide(mapped, { ...byEfficiency, by: '150802-emergency' })).toMatchObject({
      code: 'no-competence',
      params: { competent: '150802-supervision-commission' },
    });
    expect(tasks(mapped)).toEqual([['record-place-vetting:efficiency-office', '150802-supervision-commission']]);
  });

  test('while the office of the register stands there is nothing to map', () => {
    const stood = placeLaw(
      steps.map((step) => (step.id === 'efficiency-office' ? { ...step, body: { kind: 'efficiency-office', to: '2022-11-16' } } : step)),
    );
    expect(gates(submitted(), stood)).toMatchObject([{ holder: '150802-efficiency-office' }, { holder: '150802-efficiency-office' }]);
    expect(decide(submitted(), { ...mapping, law: stood })).toMatchObject({ code: 'role-has-body' });
  });
});

describe('S2 二7: 效能部门, then the higher 安委办, then the own government', () => {
  test('each in its turn; the blocked approval says which office has the text since when', () => {
    const first = submitted(mapping, byEfficiency);
    expect(decide(submitted(mapping), byHigher)).toMatchObject({
      code: 'vetting-step-before',
      params: { gate: 'efficiency-office', holder: '150802-supervision-commission' },
    });
    expect(decide(first, approving)).toMatchObject({
      code: 'gate-blocked',
      params: { gate: 'higher-office', holder: '150800-safety-office', since: '2022-11-18T01:00:00.000Z' },
    });
    expect(tasks(first)).toEqual([['record-place-vetting:higher-office', '150800-safety-office']]);
    const both = submitted(mapping, byEfficiency, byHigher);
    expect(gates(both).map(({ state }) => state)).toEqual(['open', 'open']);
    expect(decide(both, approving)).toMatchObject([{ kind: 'approval.issued' }, { kind: 'case.closed' }]);
    expect(tasks(both)).toEqual([]);
  });

  test('T-46: a new version passes all steps anew; changes asked lead back to a new draft', () => {
    const redraft: Order = { ...drafting, at: '2022-11-22 09:00' };
    const again = written(mapping, byEfficiency, byHigher, redraft);
    expect(gates(again).map(({ state, since }) => [state, since])).toEqual([
      ['shut', '2022-11-22T01:00:00.000Z'],
      ['shut', '2022-11-22T01:00:00.000Z'],
    ]);
    const asking = { ...byEfficiency, data: { step: 'efficiency-office', outcome: 'changes', changes: '补充监管责任' } };
    expect(decide(written(mapping), { ...asking, data: { ...asking.data, changes: undefined } })).toMatchObject({ code: 'reason-missing' });
    expect(decide(written(mapping, asking), { ...citing, at: '2022-11-22 10:00' })).toMatchObject({ code: 'report-incomplete' });
  });

  test('SV-30: the higher office that also supervises has agreed to this version already, and is not asked twice', () => {
    const heard: Order = {
      name: 'hear-vetting-agreed',
      at: '2022-11-20 09:00',
      by: '150800-safety-office',
      via: 'system',
      data: { n: 1, version: 1 },
    };
    const agreed = investigated(
      supervision,
      writing,
      filing,
      drafting,
      signing,
      ownVetting,
      sending,
      citing,
      { ...mapping, law },
      byEfficiency,
      heard,
    );
    expect(gates(agreed).map(({ state }) => state)).toEqual(['open', 'open']);
    const other = { ...heard, data: { n: 1, version: 2 } };
    const not = investigated(
      supervision,
      writing,
      filing,
      drafting,
      signing,
      ownVetting,
      sending,
      citing,
      { ...mapping, law },
      byEfficiency,
      other,
    );
    expect(gates(not).map(({ state }) => state)).toEqual(['open', 'shut']);
  });

  test('law 4.2: the draft goes to a supervisor only after the own office has agreed', () => {
    const supervised = (...orders: readonly Order[]) =>
      investigated(supervision, writing, filing, drafting, signing, ownVetting, ...orders.map((order) => ({ law, ...order })));
    const late = { ...sending, at: '2022-11-19 09:00' };
    expect(decide(supervised(mapping), late)).toMatchObject({ code: 'vetting-step-before', params: { gate: 'efficiency-office' } });
    expect(decide(supervised(mapping, byEfficiency), late)).toMatchObject([{ kind: 'draft.sent-up' }]);
  });
});

describe('whom the rule of a place binds', () => {
  test('the governments there and below, not one above it; an accident of before the rule none', () => {
    const raised = { ...submitted(), investigator: '150000-government' };
    expect(gates(raised)).toEqual([]);
    const later = steps.map((step) => ({ ...step, inForce: { from: '2022-09-20' } }));
    expect(gates(submitted(), placeLaw(later))).toEqual([]);
    expect(decide(submitted(), { ...byHigher, law: placeLaw([]) })).toMatchObject({ code: 'vetting-not-asked' });
  });

  test('S7: the review of the reports on major accidents is none of another level', () => {
    const review = { ...(steps[0] as (typeof steps)[number]), id: 'legal-review', body: { kind: 'justice' } };
    const of = placeLaw([{ ...review, when: { fact: 'level.determined', in: ['major'] } }]);
    const state = submitted();
    const major = { ...state, facts: [...state.facts, { fact: 'level.determined', at: '2022-10-01', value: 'major' }] };
    const held = (one: InvestigationState) => investigation.gates(one, of).filter(({ gate }) => gate === 'legal-review');
    expect(held(state)).toEqual([]);
    expect(held(major)).toMatchObject([{ state: 'shut', holder: '150802-justice' }]);
    const reviewed = {
      ...byHigher,
      by: '150802-justice',
      data: { step: 'legal-review', outcome: 'agreed' },
      documents: [minutes],
      law: of,
    };
    expect(decide(major, reviewed)).toMatchObject([{ kind: 'draft.place-vetted', data: { step: 'legal-review', version: 1 } }]);
  });
});

describe('T-30: said once for the place, in the register', () => {
  const recorded = (...carriedOn: readonly { readonly organ: string; readonly to: string; readonly by: string }[]) => ({
    ...law,
    ...(law.competence === undefined ? {} : { competence: { ...law.competence, carriedOn } }),
  });
  const once = { organ: '150802-efficiency-office', to: '2019-06-30', by: '150802-discipline-inspection' };
  const holders = (state: InvestigationState, under: typeof law) => gates(state, under).map(({ holder }) => holder);

  test('the vetting is that organ’s in every case there, and nothing has to be mapped; of another place it says nothing', () => {
    const under = recorded(once);
    expect(holders(submitted(), under)).toEqual(['150802-discipline-inspection', '150802-discipline-inspection']);
    expect(decide(submitted(), { ...byEfficiency, by: '150802-discipline-inspection', law: under })).toMatchObject([
      { kind: 'draft.place-vetted' },
    ]);
    expect(decide(submitted(), { ...byEfficiency, law: under })).toMatchObject({ code: 'no-competence' });
    expect(holders(submitted(), recorded({ ...once, organ: '150821-efficiency-office' }))).toEqual([
      '150802-government',
      '150802-government',
    ]);
  });

  test('by its day: what ends after the draft has not ended, though the rule believed it gone', () => {
    expect(gates(submitted(), recorded({ ...once, to: '2022-12-31' }))).toMatchObject([{ role: 'unmapped' }, {}]);
    const stood = steps.map((step) => (step.id === 'efficiency-office' ? { ...step, body: { kind: 'efficiency-office' } } : step));
    const early = { ...placeLaw(stood), competence: recorded(once).competence };
    expect(holders(submitted(), early as typeof law)).toEqual(['150802-discipline-inspection', '150802-discipline-inspection']);
  });

  test('through several that followed one another; two that name each other end', () => {
    const next = { organ: '150802-discipline-inspection', to: '2021-12-31', by: '150802-supervision-commission' };
    expect(holders(submitted(), recorded(once, next))[0]).toBe('150802-supervision-commission');
    const back = { ...next, by: once.organ };
    expect(gates(submitted(), recorded(once, back))).toHaveLength(2);
  });

  test('a paper of the case goes first', () => {
    const mapped = submitted({ ...mapping, law: recorded(once) });
    expect(holders(mapped, recorded(once))[0]).toBe('150802-supervision-commission');
  });
});
