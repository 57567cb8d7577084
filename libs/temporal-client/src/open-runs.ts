import type { Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';

/** A run that is open on the server, as its visibility store has it: a moment behind. */
export interface OpenRun {
  readonly workflowId: string;
  /** In ms since the epoch by the engine's clock. */
  readonly startedAt: number;
}

export interface RunPage {
  readonly runs: readonly OpenRun[];
  /** Where the next page begins; null behind the last one. */
  readonly next: Uint8Array | null;
}

/** A page of the open runs of a task queue; runs of another queue, as of another installation in the namespace, are not ours. */
export async function openRuns(client: Client, taskQueue: string, most: number, from: Uint8Array | null): Promise<RunPage> {
  const { executions, nextPageToken } = await client.workflowService.listWorkflowExecutions({
    namespace: client.options.namespace,
    query: `ExecutionStatus = "Running" and TaskQueue = ${JSON.stringify(taskQueue)}`,
    pageSize: most,
    ...(from === null ? {} : { nextPageToken: from }),
  });
  return {
    runs: executions.map(({ execution, startTime }) => ({
      workflowId: execution?.workflowId ?? '',
      startedAt: startTime ? tsToMs(startTime) : 0,
    })),
    next: nextPageToken.length === 0 ? null : nextPageToken,
  };
}
