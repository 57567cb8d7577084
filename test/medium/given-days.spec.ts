import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

interface Rung {
  readonly name: string;
  readonly at: string;
  readonly to: readonly string[];
}

/** The case moved on by days, as a sandbox moves it. */
const daysLater = (id: string, days: number): Promise<unknown> =>
  api.db.owner.query(`update stream set shift = shift + ${days * 86_400_000} where case_id = $1`, [id]);

// Opened on Monday 2022-09-19; the plan gives Friday 23 September.
test('plan-work: the day that the plan gives a task reminds whoever does it, and turns the case page amber when it has passed', async () => {
  const id = await writeCase(api.db.source);
  const stream = { caseId: id, procedure: 'investigation' as const, n: 1 };
  const give = (name: string, at: string, data: object) => writeTurn(api.db.source, stream, governmentAct(name, at, { ...data }), at);
  await give('form-team', '2022-09-19T03:00:00.000Z', { leader: '副区长', members: ['150802-emergency'] });
  const task = { ref: 'T1', what: '询问作业人员', assignee: '150802-emergency', due: '2022-09-23' };
  await give('plan-work', '2022-09-19T04:00:00.000Z', { tasks: [task] });
  const clock = async () => (await api.call('get', `/api/cases/${id}/clocks/${encodeURIComponent('house-planned-task#T1')}`)).body;
  const planned = await clock();
  expect(planned).toMatchObject({ status: 'running', light: 'green', dueDate: '2022-09-23' });
  expect(planned.rungs.map(({ name, at, to }: Rung) => [name, at.slice(0, 10), to])).toEqual([
    ['-1', '2022-09-22', ['150802-emergency']],
    ['day', '2022-09-23', ['150802-emergency']],
    ['due', '2022-09-23', ['150802-emergency', 'team-leader']],
  ]);
  const inbox = (await api.call('get', '/api/inbox?owner=150802-emergency&limit=100')).body.tasks;
  expect(inbox.find((line: { caseId: string; command: string }) => line.caseId === id && line.command === 'finish-task')).toMatchObject({
    clock: 'house-planned-task#T1',
    dueAt: '2022-09-23T16:00:00.000Z',
  });
  await daysLater(id, 6);
  expect(await clock()).toMatchObject({ light: 'amber', statusText: { zh: expect.stringContaining('超内部期限') } });
});
