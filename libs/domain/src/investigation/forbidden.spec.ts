import { decideOrder, law } from '../rehearsal.fixture';
import { done, threeWays } from '../three-ways.fixture';
import { approved, cased, closing, note, reportRows } from './forbidden.fixture';
import type { Row } from './forbidden.fixture';
import { handRows } from './forbidden-hands.fixture';
import { placeRows } from './forbidden-place.fixture';
import { filing, publication, team } from './linhe.fixture';
import { investigation } from './procedure';
import { law as placeLaw } from './report/place-vetting.fixture';
import type { InvestigationState } from './state';

const rows: Readonly<Record<string, Row>> = { ...reportRows, ...handRows, ...placeRows };
const world = { now: '2022-12-31T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };

describe.each(Object.entries(rows))('AP-17, %s', (_what, row) => {
  const { refused, granted, recorded, unpapered, after } = threeWays(investigation, row, note);

  test('a proposal is refused', () => {
    expect(refused).toBe(row.code);
  });

  test('where the law allows it, it is granted and nothing is marked', () => {
    expect(granted).toEqual([]);
  });

  test('what was done is recorded with its paper, marked with what stood against it, and its overseer is told', () => {
    expect(unpapered).toBe('done-without-paper');
    expect(recorded).toContainEqual(expect.objectContaining({ command: row.wrong.order.name, code: row.code, ...done }));
    expect(after.irregularities).toContainEqual(expect.objectContaining({ command: row.wrong.order.name, code: row.code, notedBy: [] }));
    const tasks = investigation.tasks(after, [], world).filter(({ command }) => command === 'note-irregularity');
    expect(tasks.map(({ owner }) => owner)).toContain(row.told);
  });
});

describe('AP-17: what was done wrongly counts for no more than it is', () => {
  const after = (what: string) => threeWays(investigation, rows[what] as Row, note).after;
  const tasksOf = (state: InvestigationState) => investigation.tasks(state, [], world).map(({ id }) => id);

  test('JU-01: a team of another leaves the responsible government its own to form', () => {
    const state = after('JU-01 由谁组成调查组');
    expect([state.stage, state.team.formedFor]).toEqual(['investigating', '150800-emergency']);
    expect(tasksOf(state)).toContain('form-team');
    expect(decideOrder(investigation, state, { ...team, at: '2022-09-21 09:00' })).toMatchObject([{ kind: 'team.formed-anew' }]);
  });

  test('JU-01: an extension that another gave moves no date, and the request still waits', () => {
    const state = after('JU-01 由谁批准延期');
    expect(state.facts.filter(({ fact }) => fact === 'extension.granted')).toEqual([]);
    expect(state.extensions).toMatchObject([{ ref: 'E1', status: 'asked' }]);
    expect(tasksOf(state)).toContain('grant-extension:E1');
  });

  test('T-30: an organ that another has mapped, or a vetting by one that nobody has, opens no gate', () => {
    const open = (what: string) =>
      investigation.gates(after(what), placeLaw).filter(({ gate, state }) => gate === 'efficiency-office' && state === 'open');
    expect([open('T-30 由谁明确审核部门'), open('T-30 未明确的部门审核')]).toEqual([[], []]);
    expect(after('T-30 由谁明确审核部门').report.roles).toBeUndefined();
  });

  test.each(['T-38 批复前不公布', 'T-38 公布日期早于批复', 'AP-09 公布全文'])('%s: it is no publication, which is still owed', (what) => {
    const state = after(what);
    expect(state.ending.publications).toMatchObject([{ version: 1, kind: 'put-out' }]);
    expect([state.stage === 'published', state.facts.some(({ fact }) => fact === 'report.published')]).toEqual([false, false]);
    const ready = state.stage === 'submitted' ? cased(...approved) : state;
    expect(decideOrder(investigation, ready, publication)).toMatchObject([{ kind: 'report.published' }]);
  });

  test('AP-15: put away before its time, a case is published and closed from the archive, and has not ended', () => {
    const early = after('AP-15 公布前不归档');
    expect([early.stage, investigation.ended(early)]).toEqual(['archived', false]);
    expect(tasksOf(early)).toContain('publish-report');
    const later = { ...publication, at: '2022-12-20 09:00' };
    expect(decideOrder(investigation, early, later)).toMatchObject([{ kind: 'report.published' }]);
    const open = after('AP-15 结案前不归档');
    expect(tasksOf(open)).toContain('close');
    expect(decideOrder(investigation, open, { ...closing, at: '2022-12-20 09:00' })).toMatchObject([{ kind: 'case.closed' }]);
    const whole = cased(...approved, publication, filing);
    expect(decideOrder(investigation, whole, later)).toMatchObject({ code: 'already-done' });
    expect(tasksOf(whole)).not.toContain('publish-report');
  });

  test('SV-28: a supervision re-addressed to whom its supervisor may not supervise holds nothing up', () => {
    const state = after('SV-28 改发给本级政府');
    expect(state.supervisions).toMatchObject([{ addressee: '150800-government', vetting: 'not-required' }]);
    expect(investigation.gates(state, law).filter(({ gate }) => gate === 'supervision-vetting')).toEqual([]);
  });
});
