import { clientOf } from './client-of';
import type { Desk } from './desk';

/** What Temporal says of a stream's run: of that one, or of the latest. @throws WorkflowNotFoundError when there is none */
export async function runOf(desk: Desk, stream: string, runId?: string): Promise<{ readonly runId: string; readonly status: string }> {
  const client = clientOf(desk);
  const described = await client.workflow
    .getHandle(stream, runId)
    .describe()
    .finally(() => client.connection.close());
  return { runId: described.runId, status: described.status.name };
}
