import type { Clock, Preview } from '../../api/client';
import { changesIn } from './changes';

const said = (zh: string) => ({ zh, en: zh });
const clock = (id: string, dueAt: string, rungs: Clock['rungs'] = []) =>
  ({ id, title: said(id), dueAt, status: 'running', provisional: false, rungs }) as unknown as Clock;
const rung = (id: string, at: string) => ({ id, at, text: said(id), state: 'armed' }) as Clock['rungs'][number];
const side = (change: Partial<Preview['before']>): Preview['before'] => ({
  stage: 'investigating',
  stageText: said('调查中'),
  clocks: [],
  gates: [],
  tasks: [],
  conflicts: [],
  ...change,
});
const changes = (before: Partial<Preview['before']>, after: Partial<Preview['before']>) =>
  changesIn({ before: side(before), after: side(after), events: [] });

test('a date that moves is shown with its reminders, one that stays is counted', () => {
  const stays = clock('IN-02', '2025-04-02T16:00:00.000Z');
  const before = [stays, clock('IN-01', '2025-05-02T16:00:00.000Z', [rung('IN-01 -5', '2025-04-25T01:00:00.000Z')])];
  const after = [stays, clock('IN-01', '2025-06-01T16:00:00.000Z', [rung('IN-01 -5', '2025-05-23T01:00:00.000Z')])];
  const { dates, unchanged, coming, dropped } = changes({ clocks: before }, { clocks: after });
  expect([dates.map(({ id }) => id), unchanged]).toEqual([['IN-01'], 1]);
  expect([coming[0]?.at, dropped[0]?.at]).toEqual(['2025-05-23T01:00:00.000Z', '2025-04-25T01:00:00.000Z']);
});

test('a gate that opens, one that shuts and one that stays shut are told apart; one that stays open is not shown', () => {
  const gate = (id: string, state: 'shut' | 'open') => ({ gate: id, text: said(id), state, holderText: said('机关') });
  const { gates } = changes(
    { gates: [gate('a', 'shut'), gate('b', 'shut'), gate('d', 'open')] },
    { gates: [gate('a', 'open'), gate('b', 'shut'), gate('c', 'shut'), gate('d', 'open')] },
  );
  expect(gates.map(({ gate: id, change }) => [id, change])).toEqual([
    ['a', 'opens'],
    ['b', 'stays-shut'],
    ['c', 'shuts'],
  ]);
});

test('tasks and conflicts that begin and end', () => {
  const { tasks, conflicts } = changes(
    { tasks: [{ id: '1', title: said('甲') }], conflicts: [said('旧')] },
    { tasks: [{ id: '2', title: said('乙') }], conflicts: [said('新')] },
  );
  expect([tasks.begun[0]?.zh, tasks.ended[0]?.zh, conflicts.stand[0]?.zh, conflicts.gone[0]?.zh]).toEqual(['乙', '甲', '新', '旧']);
});
