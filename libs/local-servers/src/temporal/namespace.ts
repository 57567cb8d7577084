import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { setTimeout as sleep } from 'node:timers/promises';

/** Closed runs stay readable for 30 days; the default of one day would lose the trail of a case over a weekend. */
export const retentionHours = 720;

const retention = msToTs(retentionHours * 3_600_000);

/** Creates the namespace or sets its retention, and returns when the server takes work for it. */
export async function ensureNamespace(address: string, namespace: string, limitMs = 60_000): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: limitMs });
  try {
    await createOrUpdate(connection, namespace);
    await untilUsable(connection, namespace, limitMs);
  } finally {
    await connection.close();
  }
}

async function createOrUpdate(connection: Connection, namespace: string): Promise<void> {
  try {
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod: retention });
  } catch (error) {
    if (!/already exists/i.test(error instanceof Error ? error.message : '')) throw error;
    await connection.workflowService.updateNamespace({ namespace, config: { workflowExecutionRetentionTtl: retention } });
  }
}

// A namespace is written at once and known to all parts of the server some seconds later.
async function untilUsable(connection: Connection, namespace: string, limitMs: number): Promise<void> {
  const client = new Client({ connection, namespace });
  for (const until = Date.now() + limitMs; ; await sleep(100)) {
    try {
      await client.workflow.count();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}
