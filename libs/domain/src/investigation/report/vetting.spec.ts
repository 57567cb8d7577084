import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { submission } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { enclosures } from './choices';
import { vetting as matter } from './vetting';
import { citing, drafting, filing, investigated, law, ownVetting, paper, sending, signing, supervision, writing } from './written.fixture';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, { law, ...order });
const gate = (state: InvestigationState, under = law) => investigation.gates(state, under).find((one) => one.gate === 'draft-vetted');

const vetting = ownVetting;
const asking: Order = { ...vetting, data: { resolution: 'changes', reason: '补充监管责任' } };
const redraft: Order = { ...drafting, at: '2022-11-16 15:00' };
const supervised = (...orders: readonly Order[]) => investigated(supervision, writing, filing, drafting, ...orders);

test('SV-08: a draft goes up only after the own safety commission has agreed to it', () => {
  expect(decide(supervised(), sending)).toMatchObject({
    code: 'gate-blocked',
    params: { gate: 'draft-vetted', holder: '150802-safety-commission', since: '2022-11-16T01:00:00.000Z' },
    article: '《重大事故查处挂牌督办办法》第八条',
  });
  expect(decide(supervised(vetting), sending)).toMatchObject([{ kind: 'draft.sent-up', data: { n: 1, version: 1, enclosed: enclosures } }]);
  expect(decide(supervised(vetting), { ...sending, data: { n: 2 } })).toMatchObject({ code: 'supervision-unknown' });
});

describe('SV-32: what goes up with a draft', () => {
  const without = (...left: readonly string[]) => ({
    ...sending,
    data: { n: 1, enclosed: enclosures.filter((one) => !left.includes(one)) },
  });
  const circulated: Order = {
    name: 'circulate-draft',
    at: '2022-11-16 11:00',
    by: '150802-emergency',
    data: { addressees: ['150802-union'], replyBy: '2022-11-20' },
  };
  const asked: Order = { name: 'hear-changes-asked', at: '2022-11-16 16:00', by: '150800-safety-office', via: 'system', data: { n: 1 } };
  const again = [vetting, sending, asked, { ...drafting, at: '2022-11-17 09:00' }, { ...vetting, at: '2022-11-17 14:00' }];
  const later = { ...without('adoptionTable'), at: '2022-11-17 15:00' };
  const missing = { code: 'enclosures-missing', params: { enclosures: 'adoptionTable' } };

  test('意见采纳情况表 where comments were asked for, or the supervisor has seen an earlier version; else there is none to enclose', () => {
    expect(decide(supervised(vetting), without('adoptionTable'))).toMatchObject([{ kind: 'draft.sent-up' }]);
    expect(decide(supervised(circulated, vetting), without('adoptionTable'))).toMatchObject(missing);
    expect(decide(supervised(...again), later)).toMatchObject(missing);
    const said = { ...later.data, without: [{ item: 'adoptionTable', reason: '意见逐条载于送审函' }] };
    expect(decide(supervised(...again), { ...later, data: said })).toMatchObject([{ kind: 'draft.sent-up', data: { version: 2 } }]);
  });

  test('the commission’s minutes are named where they are missing', () => {
    expect(decide(supervised(vetting), without('adoptionTable', 'minutes'))).toMatchObject({ params: { enclosures: 'minutes' } });
  });
});

test('the gate belongs to supervised cases: another case may be vetted, and waits for nobody', () => {
  const free = investigated(writing, filing, drafting, signing);
  expect(gate(free)).toBeUndefined();
  expect(decide(free, citing)).toMatchObject([{ kind: 'report.submitted' }]);
  expect(decide(free, vetting)).toMatchObject([{ kind: 'draft.own-vetted', data: { version: 1, resolution: 'agreed' } }]);
});

test('changes asked or a refusal come with a reason and lead back to a new draft, signed and vetted anew', () => {
  expect(decide(supervised(), { ...vetting, data: { resolution: 'refused' } })).toMatchObject({ code: 'reason-missing' });
  const back = supervised(signing, asking);
  expect(decide(back, citing)).toMatchObject({ params: { missing: 'draft,signature 150802-emergency,signature 150802-union' } });
  expect(gate(supervised(asking, redraft))).toMatchObject({ state: 'shut', since: '2022-11-16T07:00:00.000Z' });
  expect(gate(supervised(asking, redraft, { ...vetting, at: '2022-11-16 16:00' }))).toMatchObject({ state: 'open' });
});

test('T-46: a new version begins again at the first gate that has not seen it, unless the pack says the asking gate alone', () => {
  const state = supervised(vetting, redraft);
  expect(gate(state)).toMatchObject({ state: 'shut' });
  expect(gate(state, { ...law, settings: { 'vetting.afterChanges': 'asking-gate' } })).toMatchObject({ state: 'open' });
});

test('T-46: changes asked by the supervisor lead back to a new draft while the team writes', () => {
  const heard: Order = { name: 'hear-changes-asked', at: '2022-11-16 16:00', by: '150800-safety-office', via: 'system', data: { n: 1 } };
  const back = supervised(signing, vetting, sending, heard);
  expect(decide(back, citing)).toMatchObject({ params: { missing: 'draft,signature 150802-emergency,signature 150802-union' } });
  expect(gate(back)).toMatchObject({ state: 'shut' });
  expect(decide(supervised(), { ...heard, via: 'api' })).toMatchObject({ code: 'system-only' });
  expect(decide(supervised(), { ...heard, data: { n: 2 } })).toMatchObject({ code: 'supervision-unknown' });
});

test('the resolution is the own commission’s or its office’s', () => {
  expect(decide(supervised(), { ...vetting, by: '150802-government' })).toMatchObject({
    code: 'no-competence',
    params: { competent: '150802-safety-commission' },
  });
  expect(decide(supervised(), { ...vetting, by: '150802-safety-office' })).toMatchObject([{ kind: 'draft.own-vetted' }]);
  expect(decide(investigated(supervision), vetting)).toMatchObject({ code: 'draft-missing' });
});

test('T-09: a resolution on the submitted version may come or be entered later', () => {
  const submitted = supervised(signing, citing);
  expect(decide(submitted, { ...vetting, now: '2022-11-18 09:00' })).toMatchObject([{ data: { version: 1 } }]);
});

test('a draft is vetted while there is one, and goes up while a supervision runs', () => {
  const ready = (state: InvestigationState) =>
    Object.values(matter.commands ?? {}).map(({ ready: stands }) => stands?.(state, world)?.code ?? null);
  expect(ready(investigated(writing))).toEqual(['draft-missing', 'step-missing']);
  expect(ready(investigated(writing, filing, drafting))).toEqual([null, 'step-missing']);
  expect(ready(investigated(supervision, writing))).toEqual(['draft-missing', 'draft-missing']);
  expect(ready(supervised())).toEqual([null, null]);
  expect(ready(supervised(signing, citing))).toEqual([null, null]);
  const released: Order = { ...supervision, name: 'hear-supervision-released', at: '2022-11-17 10:00', via: 'system', data: { n: 1 } };
  expect(ready(supervised(released))).toEqual([null, 'step-missing']);
});

test('the supervisions that run are offered, each by its number, its supervisor and its day', () => {
  const second: Order = { ...supervision, at: '2022-10-01 10:00', by: '150000-safety-office' };
  const state = supervised(
    { ...second, data: { ...second.data, supervisor: '150000-safety-office' } },
    {
      ...supervision,
      name: 'hear-supervision-withdrawn',
      at: '2022-11-17 10:00',
      via: 'system',
      data: { n: 1 },
    },
  );
  expect(matter.options?.['supervisions.running']?.(state, world)).toEqual([
    {
      value: 2,
      words: { zh: '第2项：150000-safety-office督办（2022年10月1日）', en: '2: supervised by 150000-safety-office since 2022-10-01' },
    },
  ]);
});

test('who has to act: first the commission, then whoever sends', () => {
  const wanted = (state: InvestigationState) =>
    investigation
      .tasks(state, [], world)
      .map(({ id }) => id)
      .filter((id) => /vetting|send/.test(id));
  expect(wanted(supervised())).toEqual(['record-own-vetting']);
  expect(wanted(supervised(vetting))).toEqual(['send-draft-up:1']);
  expect(wanted(supervised(vetting, sending))).toEqual([]);
  // SV-08: submitted before it was vetted, the approval waits for the same two steps.
  const submitted: Order = { ...submission, at: '2022-11-17 10:00', documents: [paper] };
  expect(wanted(supervised(signing, submitted))).toEqual(['record-own-vetting']);
  expect(wanted(supervised(signing, vetting, submitted))).toEqual(['send-draft-up:1']);
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };

describe('SV-08 (counting 4.5): what a supervisor answers to the draft is a fact of its supervision', () => {
  const heard = (name: string, at: string): Order => ({ name, at, by: '150800-safety-office', via: 'system', data: { n: 1 } });
  const agreed = heard('hear-vetting-agreed', '2022-11-20 09:00');
  const released = heard('hear-supervision-released', '2022-12-20 09:00');
  const factsOf = (...orders: readonly Order[]) =>
    supervised(vetting, ...orders)
      .facts.filter(({ fact }) => fact.startsWith('vetting.'))
      .map(({ fact, ref, at }) => [fact, ref, at.slice(0, 10)]);

  test('agreed to: the later release answers nothing more, nor does one to which no draft was sent', () => {
    expect(factsOf(sending, agreed, released)).toEqual([
      ['vetting.asked', '1', '2022-11-16'],
      ['vetting.agreed', '1', '2022-11-20'],
    ]);
    expect(factsOf(released)).toEqual([]);
  });

  test('changes asked: the draft is no longer awaited, until it is sent again', () => {
    const asked = heard('hear-changes-asked', '2022-11-18 09:00');
    expect(factsOf(sending, asked, released).map(([fact]) => fact)).toEqual(['vetting.asked', 'vetting.changes-asked']);
  });

  test('a supervision that ends while it has the draft is waited for no longer', () => {
    expect(factsOf(sending, released).at(-1)).toEqual(['vetting.ended', '1', '2022-12-20']);
    expect(factsOf(sending, heard('hear-supervision-withdrawn', '2022-11-19 09:00')).at(-1)).toEqual(['vetting.ended', '1', '2022-11-19']);
  });
});
