import type { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { row, rows } from '@app/persistence';
import type { Side } from '../side';
import type { WorkerProcess } from '../worker-process';
import { bareCommand, bareTell } from './workflows';
import type { bareEntity, bareNumbered, bareStep, bareTimer, Kind } from './workflows';

/** Bare Temporal: start, update and timer, each with one step in Postgres. */
export function bareSide(name: Kind, client: Client, taskQueue: string, source: DataSource, worker: WorkerProcess): Side {
  // The task queue is new for each side and round: ids that begin with it do not meet those of an earlier round.
  const workflowId = (index: number): string => `${taskQueue}/${index}`;
  return {
    name,
    workflowId,
    armedId: (index) => `${taskQueue}/timer/${index}`,
    async open(index) {
      const id = `${taskQueue}/start/${index}`;
      await client.workflow.execute<typeof bareStep>('bareStep', { workflowId: id, taskQueue, args: [name, id] });
    },
    async prepare(index) {
      await client.workflow.start<typeof bareEntity>('bareEntity', { workflowId: workflowId(index), taskQueue, args: [name] });
    },
    async command(index, turn) {
      const id = workflowId(index);
      await client.workflow.getHandle(id).executeUpdate(bareCommand, { args: [`${id}/${turn}`] });
    },
    async supervise(index) {
      const id = workflowId(index);
      await client.workflow.getHandle(id).executeUpdate(bareCommand, { args: [`${id}/supervised`] });
      await client.workflow.signalWithStart<typeof bareNumbered, [string]>('bareNumbered', {
        workflowId: `${id}/supervision`,
        taskQueue,
        args: [name],
        signal: bareTell,
        signalArgs: [`${id}/supervision`],
      });
    },
    async numbers() {
      return (await rows<{ number: number }>(source, 'select number from bare_number')).map(({ number }) => number);
    },
    async arm(count, dueMs) {
      const ids = Array.from({ length: count }, (_, index) => `${taskQueue}/timer/${index}`);
      for (let at = 0; at < ids.length; at += 40) {
        await Promise.all(
          ids
            .slice(at, at + 40)
            .map((id) => client.workflow.start<typeof bareTimer>('bareTimer', { workflowId: id, taskQueue, args: [name, id, dueMs] })),
        );
      }
    },
    async drained() {
      const found = await row<{ done: number }>(source, 'select count(*) as done from bare_step where id like $1', [
        `${taskQueue}/timer/%`,
      ]);
      return { done: found?.done ?? 0, doubled: 0 };
    },
    async restartWorker() {
      await worker.stop();
      await worker.start();
    },
    workerMemory: () => worker.memory(),
    stop: () => worker.stop(),
  };
}
