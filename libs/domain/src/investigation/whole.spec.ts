import { commandOf, law, recorded } from '../rehearsal.fixture';
import { answer, invitation, linhe, report, team } from './linhe.fixture';
import { investigation } from './procedure';
import type { InvestigationState } from './state';

const slices = ['reporting', 'grading', 'competence', 'teamwork', 'evidence', 'drafting', 'decision', 'aftermath'];
const added = [...slices, 'accidentClass', 'interruptions', 'documents'];
const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const todo = (state: InvestigationState) => investigation.tasks(state, [], world).map(({ id }) => id);

/** The state as release 0.1.0 folded it. */
function of010(state: InvestigationState): InvestigationState {
  return Object.fromEntries(Object.entries(state).filter(([key]) => !added.includes(key))) as unknown as InvestigationState;
}

test('a state that 0.1.0 folded is shown, decided upon and carried on like one of today', () => {
  const old = of010(linhe());
  expect(Object.keys(old)).toContain('supervisions');
  expect(todo(old)).toEqual(todo(linhe()));
  expect(investigation.gates(old, law)).toEqual(investigation.gates(linhe(), law));
  const events = investigation.decide(old, commandOf(team), world);
  expect(events).toMatchObject([{ kind: 'team.formed' }]);
  const [formed] = [events].flat();
  if (formed === undefined || 'rejected' in formed) throw new Error('The team was refused.');
  const after = investigation.evolve(old, recorded(formed, 2, commandOf(team), '2022-09-20T01:00:00.000Z'));
  expect(todo(after)).toEqual(todo(linhe(team)));
  expect(investigation.decide(after, commandOf(invitation), world)).toMatchObject([{ kind: 'procuratorate.invited' }]);
});

test('JU-12: the answer of a procuratorate that 0.1.0 recorded still opens the gate, and its team is formed once', () => {
  const old = of010(linhe(team, invitation, answer));
  expect(investigation.gates(old, law)[0]).toMatchObject({ gate: 'procuratorate-invited', state: 'open', holder: '150802-procuratorate' });
  expect(investigation.decide(old, commandOf({ ...team, at: '2022-09-25 09:00' }), world)).toMatchObject({ code: 'already-done' });
});

test('whatever the state has is named here or is a field of 0.1.0', () => {
  const fields = Object.keys(of010(linhe()));
  expect(fields).toHaveLength(19);
  expect(Object.keys(linhe()).sort()).toEqual([...fields, ...added].sort());
  expect(report.name).toBe(investigation.opening);
});
