import { project } from '@app/clock';
import { beijing, decideOrder, in01, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approvalPaper, government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';

const receiver = '150802-emergency';
const other = '3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10';
const at = '2022-09-21 09:00';
const mark: Order = { name: 'mark-duplicate', at, by: receiver, data: { case: other, reason: '同日同地' } };
const clear: Order = { name: 'clear-duplicate', at, by: receiver, data: { case: other, reason: '两起事故' } };
const join: Order = { name: 'join-case', at, by: receiver, data: { case: other, reason: '同一起事故' }, documents: [approvalPaper] };
const withdraw: Order = { name: 'withdraw-registration', at, by: receiver, data: { reason: '系应急演练' }, documents: [approvalPaper] };
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(...orders), order);
const world = { now: beijing('2022-12-31 09:00'), law, calendar: { edition: '', years: [], off: [], worked: [] } };
const tasks = (state: InvestigationState) => investigation.tasks(state, [], world).map(({ id }) => id);

test('T-58: marked as a possible duplicate, the other case hears it, and whoever took the report in joins or clears it', () => {
  const [marked] = decide([], mark) as [Parameters<typeof investigation.reactions>[0]];
  expect(marked.kind).toBe('duplicate.suspected');
  expect(investigation.reactions(marked)).toMatchObject([
    { to: { procedure: 'investigation', n: 1, case: { id: other } }, command: 'hear-duplicate', data: { name: linhe().name } },
  ]);
  expect(tasks(linhe(mark))).toContain(`join-case:${other}`);
  expect(investigation.options(linhe(mark), world)['duplicates.suspected']).toMatchObject([{ value: other }]);
  expect(decide([mark], mark)).toMatchObject({ code: 'already-done' });
  expect(tasks(linhe(mark, clear))).not.toContain(`join-case:${other}`);
  expect(decide([], clear)).toMatchObject({ code: 'step-missing' });
});

test('T-58: joined on a paper, the case ends in the other: it tells it, its clocks and tasks are gone, what was recorded stays', () => {
  const [joined] = decide([team, mark], join) as [Parameters<typeof investigation.reactions>[0]];
  expect(investigation.reactions(joined)).toMatchObject([{ to: { case: { id: other } }, command: 'hear-case-joined' }]);
  const state = linhe(team, mark, join);
  expect([state.stage, investigation.ended(state), tasks(state), investigation.facts(state)]).toEqual(['joined', true, [], []]);
  expect(project([in01], investigation.facts(state), world.calendar, world.now)).toMatchObject([{ dueDate: null, rungs: [] }]);
  expect(state.facts.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['accident.occurred', 'team.formed']));
  expect(decide([team, mark, join], { ...join, at: '2022-09-22 09:00' })).toMatchObject({ code: 'wrong-stage' });
});

test('T-58: a registration in error is withdrawn with reason and paper, by whoever took it in or investigates', () => {
  const state = linhe(withdraw);
  expect([state.stage, investigation.ended(state), tasks(state)]).toEqual(['withdrawn', true, []]);
  expect(decide([], { ...withdraw, documents: [] })).toMatchObject({ code: 'document-missing' });
  expect(decide([], { ...join, documents: [] })).toMatchObject({ code: 'document-missing' });
  expect(decide([], { ...withdraw, by: government })).toMatchObject([{ kind: 'registration.withdrawn' }]);
  for (const order of [join, withdraw]) expect(decide([], { ...order, by: '150800-emergency' })).toMatchObject({ code: 'no-competence' });
});

test('T-58: while a supervision runs its supervisor takes the notice back first', () => {
  const supervised: Order = {
    name: 'record-supervision',
    at: '2022-09-20 12:00',
    by: '150800-safety-office',
    data: { supervisor: '150800-safety-office', addressee: government, prefix: '督', matters: '查明' },
  };
  for (const order of [join, withdraw])
    expect(decide([supervised], order)).toMatchObject({
      code: 'supervision-running',
      params: { n: 1, organ: '150800-safety-office' },
    });
});

test('what another case tells is taken from it alone, at any time', () => {
  const told: Order = { name: 'hear-case-joined', at, by: receiver, data: { name: '某事故' } };
  expect(decide([], { ...told, via: 'system' })).toMatchObject([{ kind: 'case.absorbed', data: { name: '某事故' } }]);
  expect(decide([withdraw], { ...told, via: 'system' })).toMatchObject([{ kind: 'case.absorbed' }]);
  expect(decide([], told)).toMatchObject({ code: 'system-only' });
});

test('T-58: what a joined case had reported is neither added nor lost: where it differs from this case, somebody looks', () => {
  const [joined] = decide([], join) as [Parameters<typeof investigation.reactions>[0]];
  const { deaths, seriousInjuries, missing } = linhe().toll;
  expect(investigation.reactions(joined)).toMatchObject([{ data: { deaths, seriousInjuries, missing } }]);
  const told = (more: object): Order => ({ name: 'hear-case-joined', at, by: receiver, via: 'system', data: { name: '某事故', ...more } });
  const asked = (state: InvestigationState) => tasks(state).filter((id) => id.startsWith('report-casualties:joined-'));
  const alike = told({ deaths, seriousInjuries, missing });
  const more = told({ deaths: deaths + 1, seriousInjuries, missing });
  expect([asked(linhe(alike)), asked(linhe(more))]).toEqual([[], [expect.stringMatching(/^report-casualties:joined-\d+$/)]]);
  const report: Order = {
    name: 'report-casualties',
    at: '2022-09-22 09:00',
    by: receiver,
    data: { ref: 'B1', at: '2022-09-22', deaths, source: '核实' },
  };
  expect(asked(linhe(more, report))).toEqual([]);
  expect(linhe(more).toll).toEqual(linhe().toll);
});
