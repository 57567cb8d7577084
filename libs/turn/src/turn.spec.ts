import { releaseLaw as lawOf } from './law';
import { at, commandTurn, opened, opening, settled, standAfter, standing, turnOf, unopened } from './stand.fixture';
import { rejectionOf } from './turn';

const kinds = (turn: ReturnType<typeof turnOf>) => turn.draft?.events.map(({ kind }) => kind);
const level = (reason = '死亡1人') => commandTurn('determine-level', { level: 'ordinary', reason });

test('a reminder that the act makes due at once is written in its turn, and the read model shows it as given', () => {
  const { draft, stands } = turnOf(unopened, opening(), at);
  expect(draft?.events.map(({ kind, data }) => [kind, data['clock']])).toEqual([
    ['accident.reported', undefined],
    ['notice.received', undefined],
    ['supervision.question-raised', undefined],
    ['rung.fired', 'RP-04#150802-emergency'],
  ]);
  const rungs = stands?.clocks.find(({ id }) => id === 'RP-04#150802-emergency')?.rungs;
  expect(rungs?.map(({ state }) => state)).toEqual(['fired', ...(rungs ?? []).slice(1).map(() => 'armed')]);
  expect(stands?.nextDueAt).toBe(rungs?.[1]?.at);
});

test('a case entered long after is reminded of all that has passed in that one turn, in the order of the reminders', () => {
  const now = '2022-12-01T02:00:00.000Z';
  const { draft, stands } = turnOf(unopened, opening({ receipt: 'separate' }), now);
  const fired = (draft?.events ?? []).filter(({ kind }) => kind === 'rung.fired').map(({ occurredAt }) => occurredAt);
  expect(fired.length).toBeGreaterThan(2);
  expect([...fired].sort()).toEqual(fired);
  expect((stands?.nextDueAt ?? '') > now).toBe(true);
});

test('a refused command brings no reminder and leaves the read model alone', () => {
  const future = turnOf(unopened, opening(), '2022-09-18T02:00:00.000Z');
  expect([kinds(future), future.draft?.projection]).toMatchObject([['command.refused'], { ended: true, summary: null }]);
  expect(rejectionOf(future)).toMatchObject({ code: 'date-in-future' });
  const again = turnOf(opened(), opening(), at);
  expect([kinds(again), again.draft?.projection]).toEqual([['command.refused'], null]);
});

test('a reminder that is due comes before a command, which is written only after it', () => {
  const stand = opened();
  const due = stand.row?.nextDueAt ?? '';
  expect(turnOf(stand, level(), new Date(Date.parse(due) - 1).toISOString()).outcome).toBe('done');
  expect(turnOf(stand, level(), due)).toEqual({ outcome: 'time-first', draft: null, stands: null });
  const time = turnOf(stand, { kind: 'time' }, due);
  expect([time.outcome, kinds(time), time.draft?.turnId]).toEqual(['done', ['rung.fired'], expect.stringMatching(/^r:/)]);
  expect(turnOf(standAfter(stand, time), level(), due).outcome).toBe('done');
});

test('time that has nothing to do writes nothing', () => {
  const stand = opened();
  expect(turnOf(stand, { kind: 'time' }, at)).toEqual({ outcome: 'idle', draft: null, stands: null });
  expect(turnOf(unopened, { kind: 'time' }, at)).toEqual({ outcome: 'idle', draft: null, stands: null });
});

test.each(['law', 'register'] as const)(
  'where another %s holds than the read model was written by, time shows it anew, without an event',
  (name) => {
    const stand = opened();
    const other = stand.row === null ? null : { ...stand.row, [name]: 'of before' };
    const turn = turnOf({ ...stand, row: other, shown: null }, { kind: 'time' }, at);
    expect(turn).toMatchObject({ outcome: 'idle', draft: { events: [], basis: lawOf('investigation', '150802').basis } });
    expect(turn.draft?.projection).toEqual(standing(stand, at));
  },
);

test('the law of now decides what is due, not what was shown by another', () => {
  const stand = opened();
  const due = stand.row?.nextDueAt ?? '';
  const row = stand.row === null ? null : { ...stand.row, law: 'of before', nextDueAt: null };
  expect(turnOf({ ...stand, row, shown: null }, level(), due).outcome).toBe('time-first');
});

test('whoever moves a case is answered by the law of the place where it lies then, and given no reminder of the law that it leaves', () => {
  const stand = opened();
  const moved = turnOf(stand, commandTurn('correct-accident', { place: '450400', reason: '地点登记有误' }), at);
  expect(rejectionOf(moved)).toBeNull();
  expect(moved.draft?.basis).toEqual(lawOf('investigation', '450400').basis);
  expect(moved.draft?.projection).toMatchObject({ whole: true, summary: { place: '450400' } });
  expect(standAfter(stand, moved)).toMatchObject({ place: '450400', row: lawOf('investigation', '450400').basis });
});

test('a sandbox stream takes over the today in which it is opened: the operator’s, its sender’s, or that of the streams beside it', () => {
  const real = '2026-11-29T00:00:00.000Z';
  const sandbox = { ...unopened, installation: 'sandbox' as const };
  const operator = turnOf(sandbox, { ...opening({ receipt: 'separate' }), openAt: at }, real);
  expect(operator.draft?.events[0]).toMatchObject({ kind: 'sandbox.advanced', data: { to: at, shift: Date.parse(at) - Date.parse(real) } });
  const beside = turnOf({ ...sandbox, caseShift: 86_400_000 }, opening({ receipt: 'separate' }), real);
  expect(beside.draft).toMatchObject({ recordedAt: '2026-11-30T00:00:00.000Z' });
  const { command } = opening({ receipt: 'separate' });
  const told = turnOf(sandbox, { kind: 'message', from: 'x', n: 1, command, shift: -86_400_000 }, real);
  expect(told.draft).toMatchObject({ recordedAt: '2026-11-28T00:00:00.000Z', turnId: 'm:x:1' });
  expect(turnOf(unopened, { ...opening(), openAt: at }, real).draft).toMatchObject({ recordedAt: real });
});

test('a settled stream is one that time has nothing to do with: all that is due has been given, in memory only', () => {
  const later = '2022-12-01T02:00:00.000Z';
  const stand = settled(opened(), later);
  expect(stand.state.fired.length).toBeGreaterThan(2);
  expect(turnOf(stand, { kind: 'time' }, later).outcome).toBe('idle');
});

test('AP-17: an act that was done is held up by no gate of its own stream that is shut, and marked; one that is proposed asks for all', () => {
  const stand = standAfter(opened(), turnOf(opened(), commandTurn('form-team', { leader: '副区长', members: ['150802-emergency'] }), at));
  const proposed = commandTurn('submit-report', { receivedOn: '2022-09-19' });
  expect(rejectionOf(turnOf(stand, proposed, at))).toMatchObject({ code: 'report-incomplete' });
  const papers = [{ document: 'D1', kind: 'report' }];
  const filed = { ...stand, papers, state: { ...stand.state, own: { ...(stand.state.own as object), documents: papers } } };
  const act = { ...proposed.command.act, done: { reason: '未邀请即提交', head: '李某' } };
  const { draft } = turnOf(filed, { ...proposed, command: { ...proposed.command, act } }, at);
  expect(draft?.guards).toEqual(['conflict-check']);
  const marks = draft?.events.filter(({ kind }) => kind === 'act.irregular').map(({ data }) => data['code']);
  expect(marks).toEqual(['report-incomplete', 'gate-blocked']);
});
