import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { writing as matter } from './writing';
import { citing, drafting, filing, investigated, law, paper, signing, writing } from './written.fixture';

const decide = (state: InvestigationState, order: Order) => decideOrder(investigation, state, { law, ...order });

test('a version is a filed report or the text so far', () => {
  expect(decide(investigated(), drafting)).toMatchObject({ code: 'draft-empty' });
  expect(decide(investigated(writing), drafting)).toMatchObject([{ kind: 'report.drafted', data: { version: 1, document: null } }]);
  expect(decide(investigated(filing), drafting)).toMatchObject([{ kind: 'report.drafted', data: { version: 1, document: paper } }]);
});

test('T-09: a draft, signed by all, starts nothing: only the submission does', () => {
  const facts = investigated(writing, filing, drafting, signing).facts.map(({ fact }) => fact);
  expect(facts.filter((fact) => fact.startsWith('report.'))).toEqual([]);
  const submitted = investigated(writing, filing, drafting, signing, citing).facts.map(({ fact }) => fact);
  expect(submitted.filter((fact) => fact.startsWith('report.'))).toEqual(['report.submitted', 'report.received']);
});

test('article 30: what was signed is the text as it stood: a changed text or a new version is signed anew', () => {
  const change: Order = { ...writing, at: '2022-11-16 12:00', data: { parts: { measures: '补充整改措施' } } };
  const changed = investigated(writing, filing, drafting, signing, change);
  expect(decide(changed, citing)).toMatchObject({
    params: { missing: 'draft,signature 150802-emergency,signature 150802-union' },
  });
  expect(decide(changed, { ...signing, at: '2022-11-16 13:00' })).toMatchObject({ code: 'draft-missing' });
  const second = investigated(writing, filing, drafting, signing, { ...drafting, at: '2022-11-16 12:00' });
  expect(decide(second, citing)).toMatchObject({ params: { missing: 'signature 150802-emergency,signature 150802-union' } });
});

test('a finding of the checklist is no change of the text', () => {
  const finding: Order = {
    ...writing,
    at: '2022-11-16 12:00',
    data: { checks: { measuresTaken: { result: 'yes', finding: '已整改' } } },
  };
  expect(decide(investigated(writing, filing, drafting, signing, finding), citing)).toMatchObject([{ kind: 'report.submitted' }]);
});

test('article 32: a report that comes back keeps its parts and its checklist, and is drafted and signed anew', () => {
  const back: Order = { name: 'return-report', at: '2022-11-22 09:00', by: '150802-government', data: { reasons: '监管责任未审查' } };
  const returned = investigated(writing, filing, drafting, signing, citing, back);
  const again = { ...citing, at: '2022-11-25 09:00', data: { receivedOn: '2022-11-25' } };
  expect(decide(returned, again)).toMatchObject({
    code: 'report-incomplete',
    params: { missing: 'draft,signature 150802-emergency,signature 150802-union' },
  });
  expect(decide(returned, { ...signing, at: '2022-11-24 09:00' })).toMatchObject({ code: 'draft-missing' });
  const redone = { at: '2022-11-24 09:00' };
  const second = [writing, filing, drafting, signing, citing, back, { ...drafting, ...redone }, { ...signing, ...redone }];
  expect(decide(investigated(...second), again)).toMatchObject([{ kind: 'report.submitted' }]);
  expect(investigated(...second).report.drafts.map(({ version }) => version)).toEqual([1, 2]);
});

test('what the team has to do next, each with the clock that presses', () => {
  const wanted = (state: InvestigationState) =>
    investigation
      .tasks(state, [], world)
      .filter(({ command = '' }) => command.endsWith('-report'))
      .map(({ id, owner }) => [id, owner]);
  expect(wanted(investigated(writing))).toEqual([
    ['submit-report', 'investigation-team'],
    ['draft-report', 'investigation-team'],
  ]);
  expect(wanted(investigated(writing, filing, drafting))).toEqual([
    ['submit-report', 'investigation-team'],
    ['sign-report:150802-emergency', '150802-emergency'],
    ['sign-report:150802-union', '150802-union'],
  ]);
  expect(wanted(investigated(writing, filing, drafting, signing))).toEqual([['submit-report', 'investigation-team']]);
});

test('the evidence to be attached is offered by its number and by who holds it since when', () => {
  const item: Order = {
    name: 'register-evidence',
    at: '2022-10-09 10:00',
    by: '150802-emergency',
    data: {
      ref: 'W-01',
      kind: 'physical',
      description: '断裂的防护栏杆一段',
      origin: '事故现场',
      place: '事故现场',
      collectors: [{ organ: '150802-emergency', post: '执法人员' }],
      seal: 'sealed',
    },
  };
  const offered = (...orders: readonly Order[]) => matter.options?.['evidence.registered']?.(investigated(...orders), world);
  expect(offered()).toEqual([]);
  expect(offered(item)).toEqual([
    {
      value: 'W-01',
      words: { zh: '证据W-01（2022年10月9日起由150802-emergency保管）', en: 'evidence W-01 (with 150802-emergency since 2022-10-09)' },
    },
  ]);
});

const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
