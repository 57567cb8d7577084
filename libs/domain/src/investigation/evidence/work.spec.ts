import { decideOrder } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import { work } from './work';

const by = '150802-emergency';
const task = (ref: string, due: string, assignee = by) => ({ ref, what: '询问作业人员', assignee, due });
const plan: Order = {
  name: 'plan-work',
  at: '2022-09-21 09:00',
  by,
  data: { tasks: [task('T1', '2022-09-30'), task('T2', '2022-10-10', 'handler')] },
};
const finish: Order = { name: 'finish-task', at: '2022-09-28 09:00', by, data: { ref: 'T1', result: '已询问三人' } };
const meeting: Order = {
  name: 'hold-meeting',
  at: '2022-09-21 10:00',
  by,
  data: { ref: 'M1', subject: '第一次会议', present: [by], outcome: '分工' },
};
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(team, ...orders), order);

const world = {
  now: '2022-10-30T00:00:00.000Z',
  law: { pack: '', place: '', clocks: [], gates: [], settings: {} },
  calendar: { edition: '', years: [], off: [], worked: [] },
};
const inbox = (...orders: Order[]) =>
  investigation
    .tasks(linhe(team, ...orders), [], world)
    .filter(({ command }) => command === 'finish-task')
    .map(({ id, owner, title }) => [id, owner, title.zh]);

test('what is planned stands in the inbox of who has to do it, until it is done', () => {
  expect(inbox(plan)).toEqual([
    ['finish-task:T1', by, '完成工作任务（T1）：询问作业人员，2022-09-30 前完成'],
    ['finish-task:T2', 'handler', '完成工作任务（T2）：询问作业人员，2022-10-10 前完成'],
  ]);
  expect(inbox(plan, finish).map(([id]) => id)).toEqual(['finish-task:T2']);
});

test('a task has a name of its own, also within one plan, and is not due before it was planned', () => {
  const planned = (...tasks: object[]): Order => ({ ...plan, data: { tasks } });
  expect(decide([plan], planned(task('T1', '2022-10-01')))).toMatchObject({ code: 'ref-taken', field: 'data.tasks.0.ref' });
  expect(decide([], planned(task('T1', '2022-10-01'), task('T1', '2022-10-02')))).toMatchObject({ field: 'data.tasks.1.ref' });
  expect(decide([], planned(task('T1', '2022-09-20')))).toMatchObject({ code: 'task-due-before-plan', params: { planned: '2022-09-21' } });
});

test('only what was planned is finished, once, and not before it was planned', () => {
  expect(decide([plan], { ...finish, data: { ...finish.data, ref: 'T3' } })).toMatchObject({ code: 'task-unknown' });
  expect(decide([plan, finish], finish)).toMatchObject({ code: 'already-done' });
  expect(decide([plan], { ...finish, at: '2022-09-20 18:00', now: '2022-09-28 09:00' })).toMatchObject({ code: 'date-out-of-order' });
});

test('a task is finished while one is open, and known by what is to be done, by whom and by when', () => {
  const second: Order = { ...finish, data: { ...finish.data, ref: 'T2' } };
  const ready = (...orders: readonly Order[]) => work.commands?.['finish-task']?.ready?.(linhe(team, ...orders), world);
  const options = (...orders: readonly Order[]) => work.options?.['tasks.open']?.(linhe(team, ...orders), world);
  expect(ready()).toMatchObject({ code: 'step-missing', params: { command: 'finish-task', first: 'plan-work' } });
  expect(ready(plan, finish)).toBeNull();
  expect(ready(plan, finish, second)).toMatchObject({ code: 'step-missing' });
  expect(options(plan, finish)).toEqual([
    {
      value: 'T2',
      words: { zh: '询问作业人员（handler，2022年10月10日前完成，T2）', en: '询问作业人员 (handler, by 2022-10-10, T2)' },
    },
  ]);
});

test('a meeting is known by its minutes: without a filed document of that kind it is not recorded', () => {
  expect(decide([], meeting)).toMatchObject({ code: 'document-missing', params: { kind: 'minutes' }, field: 'act.documents' });
});

test('a meeting with its minutes is recorded', () => {
  const document = '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f';
  const filed: Order = {
    name: 'file-document',
    at: '2022-09-21 11:00',
    by,
    data: {
      document,
      sha256: 'a'.repeat(64),
      sm3: 'b'.repeat(64),
      bytes: 3,
      type: 'application/pdf',
      title: '会议纪要',
      kind: 'minutes',
      issuedOn: '2022-09-21',
      issuer: by,
    },
  };
  const state = linhe(team, filed);
  const act = {
    by: { organ: by, post: '测试' },
    enteredBy: 'clerk',
    via: 'api' as const,
    occurredAt: '2022-09-21T02:00:00.000Z',
    documents: [document],
  };
  const decided = investigation.decide(
    state,
    { name: meeting.name, act, data: { ...meeting.data } },
    { ...world, now: '2022-09-22T00:00:00.000Z' },
  );
  expect(decided).toMatchObject([{ kind: 'meeting.held', data: { ref: 'M1' } }]);
});
