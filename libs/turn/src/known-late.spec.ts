import type { Stand } from '@app/domain';
import { opening, settled, standAfter, standing, commandTurn, turnOf, unopened } from './stand.fixture';
import { rejectionOf } from './turn';

// T-53: an accident of 2023-05-10 is told by a citizen on 2023-11-06; 10 May + 60 = 9 July.
const told = '2023-11-06T02:00:00.000Z';
const concealed = { occurredAt: '2023-05-10', receipt: 'separate', source: '群众举报', sourceKind: 'public' };

function openedOn(at: string, data: object = concealed, entered = at): Stand {
  const asked = opening(data);
  const command = { ...asked.command, act: { ...asked.command.act, occurredAt: at } };
  return standAfter(unopened, turnOf(unopened, { ...asked, command }, entered));
}

const clock = (stand: Stand, id: string, at: string) => standing(stand, at).clocks.find((found) => found.id === id);
const judging = (stand: Stand, at: string) => standing(stand, at).tasks.filter(({ command }) => command === 'judge-passed-limits');

test('T-53: it opens with its clocks, and of what had passed nothing fires, then or later', () => {
  const stand = openedOn(told);
  expect(stand.state.fired).toEqual([]);
  expect(clock(stand, 'IN-01', told)).toMatchObject({ status: 'overdue', dueDate: '2023-07-09' });
  const later = settled(stand, '2024-03-01T02:00:00.000Z');
  expect(later.state.fired.filter((id) => /^(IN-01|IN-02|RP-11):/.test(id))).toEqual([]);
});

test('T-53: one task states what had passed, and a person judges it', () => {
  const stand = openedOn(told);
  const [task, ...others] = judging(stand, told);
  expect(others).toEqual([]);
  expect(task?.title.zh).toBe(
    '核定知悉事故以前已届满的期限：2023年11月6日知悉事故以前已经届满：“伤亡人数变化补报期”（2023年6月9日）、“提交事故调查报告”（2023年7月9日）、“提交事故调查报告（部门时限）”（2023年6月9日）',
  );
  const judged = turnOf(stand, commandTurn('judge-passed-limits', { finding: 'concealed', reason: '单位未报告' }, told), told);
  expect(judged.draft?.events).toMatchObject([{ kind: 'passed-limits.judged', data: { finding: 'concealed' } }]);
  const after = standAfter(stand, judged);
  expect(judging(after, told)).toEqual([]);
  const again = turnOf(after, commandTurn('judge-passed-limits', { finding: 'late', reason: '迟报' }, told), told);
  expect(rejectionOf(again)).toMatchObject({ code: 'already-done' });
});

test('T-53: internal limits count from the day on which it became known, and remind: 6 November + 5 = 11 November', () => {
  const stand = openedOn(told);
  const team = clock(stand, 'house-team-set-up', told);
  expect(team).toMatchObject({ status: 'running', startedOn: '2023-11-06', dueDate: '2023-11-11' });
  expect(team?.derivation[0]?.text.zh).toBe('自知悉事故之日（2023-11-06）起算，当日不计入。');
  expect(settled(stand, '2023-11-08T02:00:00.000Z').state.fired).toEqual(['house-team-set-up:start+1d:2023-11-11']);
});

test('known on the last day, 9 July, the end is still to come and is told; known the day after, it is not', () => {
  const due = (at: string) => settled(openedOn(at), '2023-07-20T02:00:00.000Z').state.fired.includes('IN-01:due:2023-07-09');
  expect([due('2023-07-09T15:59:59.000Z'), due('2023-07-09T16:00:00.000Z')]).toEqual([true, false]);
});

test('who was told in time and enters it late is reminded of what has passed since, and judges nothing', () => {
  const stand = openedOn('2023-05-10T08:00:00.000Z', { ...concealed, occurredAt: '2023-05-10T01:00:00.000Z' }, told);
  expect(stand.state.fired.some((id) => id.startsWith('IN-01:'))).toBe(true);
  expect(judging(stand, told)).toEqual([]);
  const turn = turnOf(stand, commandTurn('judge-passed-limits', { finding: 'late', reason: '迟报' }, told), told);
  expect(rejectionOf(turn)).toMatchObject({ code: 'no-limit-passed-before' });
});

test('T-53, T-06: verified as concealed on 20 November it is counted from then, 20 November + 60 = 19 January, and reminds as any other', () => {
  const allege = commandTurn('allege-concealment', { ref: 'C1', what: '瞒报1人死亡' }, '2023-11-07T02:00:00.000Z');
  const before = settled(openedOn(told), '2023-11-07T02:00:00.000Z');
  const alleged = standAfter(before, turnOf(before, allege, '2023-11-07T02:00:00.000Z'));
  const at = '2023-11-20T02:00:00.000Z';
  const stand = settled(alleged, at);
  const document = 'a7000000-0000-4000-8000-000000000009';
  const paper = { document, sha256: 'a'.repeat(64), sm3: 'b'.repeat(64), bytes: 3, type: 'application/pdf', title: '核查报告' };
  const file = commandTurn('file-document', { ...paper, kind: 'other', issuedOn: '2023-11-20', issuer: '150802-emergency' }, at);
  const filed = standAfter(stand, turnOf(stand, file, at));
  const verify = commandTurn('verify-concealment', { ref: 'C1', result: '属实' }, at);
  const act = { ...verify.command.act, documents: [document] };
  const verified = turnOf(filed, { ...verify, command: { ...verify.command, act } }, at);
  expect(rejectionOf(verified)).toBeNull();
  const after = standAfter(filed, verified);
  expect(clock(after, 'IN-01', at)).toMatchObject({ status: 'running', dueDate: '2024-01-19' });
  expect(settled(after, '2024-01-22T02:00:00.000Z').state.fired).toContain('IN-01:due:2024-01-19');
});

test('LV-04: who is missing when it becomes known after the window counts as dead from then on', () => {
  const { draft } = turnOf(unopened, opening({ ...concealed, missing: 2, occurredAt: '2022-05-10' }), '2022-09-19T02:00:00.000Z');
  expect(draft?.events).toContainEqual(
    expect.objectContaining({ kind: 'missing.presumed-dead', data: expect.objectContaining({ count: 2, computed: 'larger' }) as object }),
  );
  const inside = turnOf(unopened, opening({ ...concealed, missing: 2, occurredAt: '2022-09-10' }), '2022-09-19T02:00:00.000Z');
  expect(inside.draft?.events.map(({ kind }) => kind)).not.toContain('missing.presumed-dead');
});
