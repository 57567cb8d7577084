import { decideWhole } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { isRejection } from '@app/streams';
import { approval, approvalPaper, paperOf } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { byEfficiency, byHigher, law, mapping } from './place-vetting.fixture';
import { citing, drafting, filing, investigated, signing, writing } from './written.fixture';

const lived = (...orders: readonly Order[]) =>
  investigated(paperOf(approvalPaper, 'approval'), ...[writing, filing, drafting, signing, ...orders].map((order) => ({ law, ...order })));
const turns = (state: InvestigationState) => state.report.placeTurns?.map(({ step, version, holder }) => [step, version, holder]);
const facts = (state: InvestigationState) =>
  state.facts.filter(({ fact }) => fact.startsWith('place-vetting.')).map(({ fact, ref, at, value }) => [fact, ref, at, value]);
const drafted = '2022-11-16T01:00:00.000Z';

test('S2, T-30: with the draft it is the turn of the first; while nobody is known to do it, of who has to say so', () => {
  expect(turns(lived())).toEqual([['efficiency-office', 1, '150802-government']]);
  const state = lived(mapping);
  expect(turns(state)).toEqual([['efficiency-office', 1, '150802-supervision-commission']]);
  expect(facts(state).map(([, , at, value]) => [at, value])).toEqual([
    [drafted, '150802-government'],
    ['2022-11-17T03:00:00.000Z', '150802-supervision-commission'],
  ]);
});

test('4.5: the turn of one ends with its agreement, at which that of the next begins; the last leaves none', () => {
  const first = lived(mapping, byEfficiency);
  expect(turns(first)).toEqual([['higher-office', 1, '150800-safety-office']]);
  expect(facts(first).slice(2)).toEqual([
    ['place-vetting.held', 'higher-office', '2022-11-18T01:00:00.000Z', '150800-safety-office'],
    ['place-vetting.ended', 'efficiency-office', '2022-11-18T01:00:00.000Z', undefined],
  ]);
  expect(turns(lived(mapping, byEfficiency, byHigher))).toEqual([]);
});

test('T-46: a new draft begins with the first again and takes the text from whoever had it', () => {
  const again = lived(mapping, byEfficiency, { ...drafting, at: '2022-11-22 09:00' });
  expect(turns(again)).toEqual([['efficiency-office', 2, '150802-supervision-commission']]);
  expect(facts(again).slice(-2)).toEqual([
    ['place-vetting.held', 'efficiency-office', '2022-11-22T01:00:00.000Z', '150802-supervision-commission'],
    ['place-vetting.ended', 'higher-office', '2022-11-22T01:00:00.000Z', undefined],
  ]);
});

test('a text sent back for changes is nobody’s, nor is one that was approved without being vetted', () => {
  const asking: Order = { ...byEfficiency, data: { step: 'efficiency-office', outcome: 'changes', changes: '补充监管责任' } };
  expect(turns(lived(mapping, asking))).toEqual([]);
  const done = { reason: '已批复', head: '赵某' };
  const copies = { ...approval.data, copies: ['150802-emergency', '150802-union'] };
  const state = lived(citing, mapping, { ...approval, data: copies, done });
  expect([investigation.stage(state), turns(state)]).toEqual(['approved', []]);
});

test('where no rule names an office nothing is said, and what moves nobody says nothing either', () => {
  const kinds = (state: InvestigationState, order: Order) => {
    const decided = decideWhole(investigation, state, order);
    return isRejection(decided) ? [decided.code] : decided.map(({ kind }) => kind);
  };
  expect(kinds(investigated(writing, filing), drafting)).not.toContain('place-vetting.turned');
  expect(kinds(lived(), { ...signing, law })).not.toContain('place-vetting.turned');
  expect(kinds(investigated(writing, filing), { ...drafting, law })).toContain('place-vetting.turned');
});
