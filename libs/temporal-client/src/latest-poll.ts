import type { Client } from '@temporalio/client';
import { tsToMs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';

const { TaskQueueType } = temporal.api.enums.v1;

/**
 * When somebody last polled the queue for workflow tasks, in ms since the epoch by the engine's clock; null where nobody did in
 * the last minutes. A poll that waits for work is noted at its begin.
 */
export async function latestPoll(client: Client, taskQueue: string): Promise<number | null> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: taskQueue },
    taskQueueType: TaskQueueType.TASK_QUEUE_TYPE_WORKFLOW,
  });
  const polls = pollers.flatMap(({ lastAccessTime }) => (lastAccessTime ? [tsToMs(lastAccessTime)] : []));
  return polls.length === 0 ? null : Math.max(...polls);
}
