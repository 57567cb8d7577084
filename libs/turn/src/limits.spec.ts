import type { Stand } from '@app/domain';
import { mostTasks, streamBounds } from './limits';
import { at, commandTurn, opened, standAfter, turnOf } from './stand.fixture';
import { rejectionOf } from './turn';

const { anything, towardsTheEnd } = streamBounds;

function refusal(long: { readonly seq?: number; readonly bytes?: number }, name: string): string | undefined {
  const stand = opened();
  const grown: Stand = { ...stand, bytes: long.bytes ?? stand.bytes, state: { ...stand.state, seq: long.seq ?? stand.state.seq } };
  return rejectionOf(turnOf(grown, commandTurn(name, { level: 'ordinary', reason: '死亡1人' }), at))?.code;
}

test.each([
  ['entries', { seq: anything.entries - 1 }, { seq: anything.entries }],
  ['bytes', { bytes: anything.bytes - 1 }, { bytes: anything.bytes }],
])('a record of too many %s takes nothing new', (_what, below, full) => {
  expect(refusal(below, 'determine-level')).toBeUndefined();
  expect(refusal(full, 'determine-level')).toBe('record-too-long');
});

test('what brings it to its end is taken for longer, and putting right, closing and archiving for ever', () => {
  const long = { seq: anything.entries, bytes: anything.bytes };
  const longest = { seq: towardsTheEnd.entries, bytes: towardsTheEnd.bytes };
  for (const name of ['submit-report', 'approve', 'publish-report']) {
    expect(refusal(long, name)).not.toBe('record-too-long');
    expect(refusal(longest, name)).toBe('record-too-long');
  }
  for (const name of ['close', 'archive', 'correct-accident', 'sandbox.advance'])
    expect(refusal(longest, name)).not.toBe('record-too-long');
});

test('time and messages go on', () => {
  const stand = opened();
  const full: Stand = { ...stand, bytes: 2 * towardsTheEnd.bytes };
  expect(turnOf(full, { kind: 'time' }, stand.row?.nextDueAt ?? '').outcome).toBe('done');
  const { command } = commandTurn('hear-supervision-opened', { n: 1 });
  const heard = turnOf(full, { kind: 'message', from: 'supervision/x', n: 1, command, shift: 0 }, at);
  expect(rejectionOf(heard)?.code).not.toBe('record-too-long');
});

test('a command that would leave more than five hundred open tasks is refused; up to that it passes, and the work goes on', () => {
  const plan = (from: number, count: number) => {
    const task = (index: number) => ({ ref: `T${index}`, what: '询问', assignee: '150802-emergency', due: '2022-09-30' });
    return commandTurn('plan-work', { tasks: Array.from({ length: count }, (_, index) => task(from + index)) });
  };
  const team = { leader: '副区长', members: ['150802-emergency', '150802-union'] };
  const formed = standAfter(opened(), turnOf(opened(), commandTurn('form-team', team), at));
  const planned = standAfter(formed, turnOf(formed, plan(0, 10), at));
  const free = mostTasks - (planned.shown?.tasks.length ?? 0);
  const full = standAfter(planned, turnOf(planned, plan(10, free), at));
  expect(full.shown?.tasks).toHaveLength(mostTasks);
  expect(rejectionOf(turnOf(planned, plan(10, free + 1), at))).toMatchObject({ code: 'too-many-tasks', params: { most: mostTasks } });
  expect(rejectionOf(turnOf(full, plan(1_000, 1), at))?.code).toBe('too-many-tasks');
  expect(turnOf(full, commandTurn('finish-task', { ref: 'T1', result: '已完成' }), at).outcome).toBe('done');
});
