import { decideOrder } from '../../rehearsal.fixture';
import type { report } from '../linhe.fixture';
import { answer, approval, filing, government, invitation, linhe, publication, submission, team } from '../linhe.fixture';
import { investigation } from '../procedure';

const decide = (state: ReturnType<typeof linhe>, order: typeof report) => decideOrder(investigation, state, order);
const closing = { name: 'close', at: '2022-12-06 09:00', by: government };
const investigated = [team, invitation, answer];

test('from report to archive: the facts in their order', () => {
  const state = linhe(...investigated, submission, approval, publication, filing);
  expect(state.facts.map(({ fact }) => fact)).toEqual([
    'accident.occurred',
    'level.computed',
    'accident.known',
    'team.formed',
    'procuratorate.invited',
    'procuratorate.answered',
    'report.submitted',
    'report.received',
    'approval.issued',
    'case.closed',
    'report.published',
    'case.archived',
  ]);
  const open = investigation.tasks(state, [], world).map(({ id }) => id);
  expect([investigation.stage(state), investigation.ended(state), open]).toEqual([
    'archived',
    false,
    ['record-approval-received', 'record-handed-over:measures', 'record-handed-over:punishments'],
  ]);
});

test('article 22: without a team there is no report', () => {
  expect(decide(linhe(), submission)).toMatchObject({ code: 'team-missing', article: '《生产安全事故报告和调查处理条例》第二十二条' });
});

test('AP-01, article 32: only the investigating government approves, and only a report that it received', () => {
  expect(decide(linhe(...investigated), approval)).toMatchObject({
    code: 'report-not-submitted',
    article: '《生产安全事故报告和调查处理条例》第三十二条',
  });
  const submitted = linhe(...investigated, submission);
  expect(decide(submitted, { ...approval, by: '150802-emergency' })).toMatchObject({
    code: 'no-competence',
    params: { competent: government },
  });
  expect(decide(submitted, { ...approval, at: '2022-11-16 09:00', now: '2022-11-30 09:00' })).toMatchObject({ code: 'date-out-of-order' });
});

test('T-38, article 34: nothing is published before the approval, neither by stage nor by date', () => {
  expect(decide(linhe(...investigated, submission), publication)).toMatchObject({
    code: 'approval-missing',
    article: '《生产安全事故报告和调查处理条例》第三十四条',
  });
  const approved = linhe(...investigated, submission, approval);
  expect(decide(approved, { ...publication, at: '2022-11-29 09:00', now: '2022-12-05 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
});

test('T-09: the report is received on or after its submission and not in the future', () => {
  const state = linhe(...investigated);
  expect(decide(state, { ...submission, data: { receivedOn: '2022-11-16' } })).toMatchObject({
    code: 'date-out-of-order',
    field: 'data.receivedOn',
  });
  expect(decide(state, { ...submission, data: { receivedOn: '2022-11-18' } })).toMatchObject({
    code: 'date-in-future',
    field: 'data.receivedOn',
  });
});

test('JU-01, article 19: the team is formed by the responsible government or a department of its', () => {
  expect(decide(linhe(), { ...team, by: '150802-emergency' })).toMatchObject([{ kind: 'team.formed' }]);
  expect(decide(linhe(), { ...team, by: '150800-emergency' })).toMatchObject({
    code: 'no-competence',
    article: '《生产安全事故报告和调查处理条例》第十九条',
  });
});

test('LV-01, T-19, article 3: the level is decided by a person and can go down again', () => {
  const level = (code: string, at: string) => ({
    name: 'determine-level',
    at,
    by: government,
    data: { level: code, reason: '依据伤亡情况' },
  });
  const state = linhe(level('larger', '2022-09-20 09:00'), level('ordinary', '2022-09-25 09:00'));
  expect(state.determined).toBe('ordinary');
  expect(state.facts.filter(({ fact }) => fact === 'level.determined').map(({ value }) => value)).toEqual(['larger', 'ordinary']);
  expect(decide(state, { ...level('major', '2022-09-26 09:00'), by: '150800-government' })).toMatchObject({ code: 'no-competence' });
});

test('what was done is not done again, and what has its time later is refused by stage', () => {
  const state = linhe(...investigated, submission);
  expect(decide(state, { ...team, at: '2022-11-18 09:00' })).toMatchObject({ code: 'already-done', params: { command: 'form-team' } });
  expect(decide(state, { ...closing, at: '2022-11-18 09:00' })).toMatchObject({
    code: 'wrong-stage',
    params: { command: 'close', stage: 'submitted' },
  });
  expect(decide(linhe(...investigated, submission, approval), { ...filing, at: '2022-12-01 09:00' })).toMatchObject({
    code: 'report-unpublished',
  });
  expect(decide(state, { ...team, name: 'dance' })).toMatchObject({ code: 'unknown-command' });
});

test('no act lies in the future or before the accident', () => {
  expect(decide(linhe(), { ...team, now: '2022-09-19 12:00' })).toMatchObject({ code: 'date-in-future', field: 'act.occurredAt' });
  expect(decide(linhe(), { ...team, at: '2022-09-19 08:59', now: '2022-09-20 12:00' })).toMatchObject({
    code: 'date-before-accident',
    field: 'act.occurredAt',
  });
});

test('a task names the clock that presses', () => {
  const state = linhe(...investigated);
  const rule = {
    id: 'IN-01',
    rule: 'IN-01',
    title: { zh: '', en: '' },
    actor: '',
    status: 'running' as const,
    startedOn: null,
    dueDate: null,
    dueAt: null,
  };
  const clock = { ...rule, remainingDays: null, pausedSince: null, settledAt: null, provisional: false, rungs: [], derivation: [] };
  expect(investigation.tasks(state, [clock], world)).toContainEqual(
    expect.objectContaining({ id: 'submit-report', owner: 'investigation-team', clock: 'IN-01' }),
  );
});

const world = {
  now: '2022-12-31T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};

test('the archive notes things that are still held as evidence; papers stay in the file, and nothing is held up', () => {
  const collectors = [{ organ: '150802-emergency', post: '执法人员' }];
  const item = (ref: string, kind: string) => {
    const data = { ref, kind, description: '栏杆', origin: '现场', place: '现场', collectors, holder: '150802-emergency', seal: 'sealed' };
    return { name: 'register-evidence', at: '2022-09-22 09:00', by: '150802-emergency', data };
  };
  const state = linhe(...investigated, item('W-01', 'physical'), item('S-01', 'documentary'), submission, approval, publication);
  expect(decide(state, filing)).toMatchObject([{ kind: 'case.archived', data: { evidence: ['W-01'] } }]);
});
