import type { Client } from '@temporalio/client';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { reportAccident } from '../support/life';
import { metricOf } from '../support/metric-of';
import { eventually } from '../support/process';

jest.setTimeout(150_000);

let desk: Desk;
let client: Client;
let stranger: string;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  client = clientOf(desk);
  // Started now, for it has to be a minute old.
  stranger = `investigation/${randomUUID()}`;
  await runNonsense(stranger);
});

afterAll(async () => {
  await client.workflow.getHandle(stranger).terminate();
  await client.connection.close();
  await desk.stop();
});

/** A run that no worker can make anything of, in the place of the one that is there: its task fails for ever. */
async function runNonsense(workflowId: string): Promise<void> {
  const taskQueue = desk.env['TEMPORAL_TASK_QUEUE'] ?? '';
  await client.workflow.start('no-such-procedure', { workflowId, taskQueue, args: [], workflowIdConflictPolicy: 'TERMINATE_EXISTING' });
}

async function wakesOf(stream: string): Promise<number> {
  const { events } = await client.workflow.getHandle(stream).fetchHistory();
  return (events ?? []).filter(({ workflowExecutionSignaledEventAttributes: signal }) => signal?.signalName === 'wake').length;
}

/** The raised alarms of that name that name the stream. */
function alarms(name: string, stream: string): readonly string[] {
  return desk.api
    .output()
    .split('\n')
    .filter((line) => line.includes(`"alarm":"${name}"`) && line.includes(stream));
}

const ready = async () => {
  const answer = await fetch(`${desk.url}/health/ready`);
  return { status: answer.status, body: (await answer.json()) as Record<string, string> };
};

/** As where the engine's clock was wrong when the timer was set: the ledger knows that a rung is due, the timer does not ring. */
async function makeLate(stream: string): Promise<void> {
  await desk.db.owner.query(
    `update stream set next_due_at = now() + shift * interval '1 millisecond' - interval '3 minutes' where id = $1`,
    [stream],
  );
}

test('a stream whose rung is late is woken, and once only while nobody takes its task', async () => {
  const { stream } = await reportAccident(desk);
  await makeLate(stream);
  await eventually('a wake', async () => (await wakesOf(stream)) > 0);
  expect(await metricOf(desk, 'api', 'anjian_late_streams_woken_total')).toBeGreaterThan(0);
  // Its turn counts anew when the next rung is due.
  await eventually('nothing late', async () => (await metricOf(desk, 'api', 'anjian_late_streams')) === 0);
  await desk.worker.kill9();
  const before = await wakesOf(stream);
  await makeLate(stream);
  await eventually('another wake', async () => (await wakesOf(stream)) > before);
  await sleep(3 * Number(desk.env['WATCH_EVERY_MS']));
  expect(await wakesOf(stream)).toBe(before + 1);
  await desk.startWorker();
  await eventually('nothing late', async () => (await metricOf(desk, 'api', 'anjian_late_streams')) === 0);
});

test('a workflow whose task fails again and again shows, and no longer when it is well', async () => {
  const { stream } = await reportAccident(desk);
  await runNonsense(stream);
  await eventually('the gauge', async () => (await metricOf(desk, 'api', 'anjian_failing_workflow_tasks')) === 1, 60_000);
  expect(alarms('workflow-task-failing', stream)).not.toEqual([]);
  await client.workflow.getHandle(stream).terminate();
  await eventually('the gauge', async () => (await metricOf(desk, 'api', 'anjian_failing_workflow_tasks')) === 0, 60_000);
});

test('a run without a case is an alarm; a queue that nobody polls is told within 80 seconds, and a worker that comes within moments', async () => {
  expect(await ready()).toEqual({ status: 200, body: { status: 'ok', database: 'up', temporal: 'up', worker: 'up' } });
  const { stream } = await reportAccident(desk);
  await desk.worker.kill9();
  await eventually('no worker', async () => (await ready()).status === 503, 80_000);
  expect((await ready()).body).toEqual({ status: 'error', database: 'up', temporal: 'up', worker: 'down' });
  await eventually('the gauge', async () => (await metricOf(desk, 'api', 'anjian_runs_without_case')) === 1);
  expect(alarms('run-without-case', stranger)).not.toEqual([]);
  // It has a case, and nobody looks after it either.
  expect(alarms('run-without-case', stream)).toEqual([]);
  await desk.startWorker();
  await eventually('a worker', async () => (await ready()).status === 200, 5_000);
});
