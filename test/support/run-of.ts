import { lazyClient } from '@app/temporal-client';
import type { Desk } from './desk';

/** What Temporal says of a stream's run: of that one, or of the latest. @throws WorkflowNotFoundError when there is none */
export async function runOf(desk: Desk, stream: string, runId?: string): Promise<{ readonly runId: string; readonly status: string }> {
  const { TEMPORAL_ADDRESS: address = '', TEMPORAL_NAMESPACE: namespace = '', PAYLOAD_KEYS: payloadKeys = '' } = desk.env;
  const client = lazyClient({ address, namespace, payloadKeys });
  const described = await client.workflow
    .getHandle(stream, runId)
    .describe()
    .finally(() => client.connection.close());
  return { runId: described.runId, status: described.status.name };
}
