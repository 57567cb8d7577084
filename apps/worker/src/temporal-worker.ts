import { Logger } from '@nestjs/common';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { InjectedSinks } from '@temporalio/worker';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LedgerPort } from '@app/streams';
import type { Alarm } from '../../../activities/src/take-turn';
import type { AlarmSinks } from '../../../workflows/src/alarms';
import { dataConverterOf } from '@app/temporal-client';
import type { TemporalSettings } from '@app/temporal-client';
import type { NoticeWays } from './notices/notice-relay';

export interface WorkerSettings extends TemporalSettings {
  readonly taskQueue: string;
  /** Path of the bundle made by `npm run build`. */
  readonly bundle: string;
  /** Never below a few hundred: a cache as small as the concurrency makes the SDK stall. */
  readonly maxCachedWorkflows: number;
  /** Activities that may run at once; not more than connections in the pool. */
  readonly maxActivities: number;
  /** File outside the database to which each day's root is appended. */
  readonly anchorFile: string;
  /** How reminders leave the application. */
  readonly notices: NoticeWays;
}

const log = new Logger('temporal');

/** The SDK does not try its first connection again, and a worker that is dead while its process lives is the worst failure: so we try, patiently. */
export async function connectPatiently(address: string, stopped: () => boolean): Promise<NativeConnection | null> {
  for (let waitMs = 250; !stopped(); waitMs = Math.min(waitMs * 2, 5_000)) {
    try {
      return await NativeConnection.connect({ address });
    } catch (error) {
      log.warn(`Temporal at ${address} does not answer, trying again in ${waitMs} ms: ${error instanceof Error ? error.message : ''}`);
      await sleep(waitMs);
    }
  }
  return null;
}

export function createWorker(
  connection: NativeConnection,
  settings: WorkerSettings,
  activities: LedgerPort,
  alarm: Alarm,
): Promise<Worker> {
  const sinks: InjectedSinks<AlarmSinks> = {
    alarms: { raise: { fn: (_info, name, detail) => alarm(name, detail), callDuringReplay: false } },
  };
  return Worker.create({
    connection,
    namespace: settings.namespace,
    taskQueue: settings.taskQueue,
    workflowBundle: { codePath: settings.bundle },
    activities,
    sinks,
    dataConverter: dataConverterOf(settings.payloadKeys),
    maxCachedWorkflows: settings.maxCachedWorkflows,
    maxConcurrentActivityTaskExecutions: settings.maxActivities,
    maxConcurrentLocalActivityExecutions: settings.maxActivities,
    shutdownGraceTime: '10 seconds',
    shutdownForceTime: '20 seconds',
  });
}
