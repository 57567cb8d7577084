import { isGrpcServiceError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { WorkflowIdReusePolicy } from '@temporalio/common';
import { streamId } from '@app/streams';
import type { SentMessage, StreamRef, StreamStart } from '@app/streams';

/** Starts the stream's workflow where it does not run, and only lets it look at its ledger. */
export async function wakeStream(client: Client, taskQueue: string, start: StreamStart): Promise<void> {
  await signal(client, taskQueue, start, 'wake', []);
}

/** Delivers messages of one sender in their order; opens the receiver where it does not run. */
export async function tellStream(client: Client, taskQueue: string, start: StreamStart, messages: readonly SentMessage[]): Promise<void> {
  await signal(client, taskQueue, start, 'message', messages);
}

async function signal(client: Client, taskQueue: string, start: StreamStart, name: string, args: readonly unknown[]): Promise<void> {
  await client.workflow.signalWithStart(start.stream.procedure, startOptions(taskQueue, start, name, args));
}

function startOptions(taskQueue: string, start: StreamStart, signalName: string, signalArgs: readonly unknown[]) {
  const workflowIdReusePolicy = WorkflowIdReusePolicy.ALLOW_DUPLICATE;
  return {
    workflowId: streamId(start.stream),
    taskQueue,
    args: [start],
    signal: signalName,
    signalArgs: [...signalArgs],
    workflowIdReusePolicy,
  };
}

/** What the server says of a stream's run. */
export interface SeenRun {
  readonly running: boolean;
  /** Which attempt at its workflow task is under way or waits: above 1 the ones before failed or took too long; 0 where there is nothing to do. */
  readonly taskAttempt: number;
}

export async function seeRun(client: Client, stream: StreamRef): Promise<SeenRun> {
  const found = await client.workflow.getHandle(streamId(stream)).describe().catch(absent);
  return { running: found?.status.name === 'RUNNING', taskAttempt: found?.raw.pendingWorkflowTask?.attempt ?? 0 };
}

function absent(error: unknown): undefined {
  if (error instanceof Error && error.name === 'WorkflowNotFoundError') return undefined;
  throw error;
}

// gRPC: CANCELLED, DEADLINE_EXCEEDED, UNAVAILABLE.
const awayCodes = [1, 4, 14];

/** Whether a call failed because the server did not answer, rather than because it refused what it was asked. */
export function isServerAway(error: unknown): boolean {
  if (isGrpcServiceError(error)) return awayCodes.includes(error.code);
  return error instanceof Error && isServerAway(error.cause);
}
