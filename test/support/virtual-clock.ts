import { randomUUID } from 'node:crypto';
import { Connection } from '@temporalio/client';
import { msToTs, tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import type { Desk } from './desk';
import { ledgerOf } from './life';
import { eventually } from './process';

const { FastForwardPollingResult } = temporal.api.enums.v1;

/**
 * Moves the server's own clock of one workflow forward, and with it the one that decides: its timers fire as they would in the years of a
 * real installation.
 */
export interface VirtualClock {
  /** Until the stream's own today is `to` (an instant), from one reminder to the next. */
  goOn(stream: string, to: string): Promise<void>;
  close(): Promise<void>;
}

export async function virtualClock(desk: Desk): Promise<VirtualClock> {
  const connection = await Connection.connect({ address: desk.env['TEMPORAL_ADDRESS'] ?? '' });
  const namespace = desk.env['TEMPORAL_NAMESPACE'] ?? '';
  const server = connection.workflowService;

  async function now(workflowId: string): Promise<number> {
    const described = await server.describeWorkflowExecution({ namespace, execution: { workflowId } });
    const current = described.workflowExtendedInfo?.timeSkippingInfo?.currentTime;
    return current ? tsToMs(current) : Date.now();
  }

  async function reached(workflowId: string, fastForwardId: string): Promise<boolean> {
    const polled = await server.pollWorkflowExecutionTimeSkipping({ namespace, workflowExecution: { workflowId }, fastForwardId });
    const result = polled.fastForwardPollingResult;
    if (result === FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED) return true;
    if (result === FastForwardPollingResult.FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT) return false;
    throw new Error(`The time of ${workflowId} does not go on: ${polled.failedReason}`);
  }

  /** The database's clock first: a timer that rings by the server's finds that its time has come. */
  async function moveTo(stream: string, instant: string): Promise<void> {
    const target = Date.parse(instant) - (await shiftOf(desk, stream));
    await desk.db.owner.query(`update installation set clock_offset = $1 * interval '1 millisecond'`, [target - Date.now()]);
    const ms = target - (await now(stream));
    if (ms <= 0) return;
    const id = randomUUID();
    await server.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution: { workflowId: stream },
      updateMask: { paths: ['time_skipping_config'] },
      workflowExecutionOptions: { timeSkippingConfig: { enabled: true, fastForwardConfig: { id, duration: msToTs(ms) } } },
    });
    while (!(await reached(stream, id)));
  }

  return {
    async goOn(stream, instant) {
      const to = new Date(instant).toISOString();
      for (let due = await nextDue(desk, stream); due !== null && due < to; due = await nextDue(desk, stream)) {
        await moveTo(stream, due);
        const at = due;
        await eventually(`the reminder of ${at}`, async () => (await nextDue(desk, stream)) !== at);
      }
      await moveTo(stream, to);
    },
    close: () => connection.close(),
  };
}

/** In the stream's own time. */
async function nextDue({ db }: Desk, stream: string): Promise<string | null> {
  const [row] = await db.owner.query<
    {
      at: string | null;
    }[]
  >('select next_due_at as at from stream where id = $1 and not ended', [stream]);
  return row?.at ?? null;
}

/** How far the stream's today is from the server's. */
async function shiftOf(desk: Desk, stream: string): Promise<number> {
  const moved = (await ledgerOf(desk, stream)).findLast(({ kind }) => kind === 'sandbox.advanced');
  return (JSON.parse(moved?.body ?? '{}') as { data: { shift: number } }).data.shift;
}
