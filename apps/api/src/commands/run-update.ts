import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { ApplicationFailure, WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { isRejection, streamId } from '@app/streams';
import type { Receipt, Rejection, SentCommand } from '@app/streams';
import type { Dispatch } from './command-sender';

export interface UpdateOptions {
  readonly taskQueue: string;
  /** `start` also starts the workflow: it was never started, or has ended. */
  readonly mode: 'running' | 'start';
  readonly deadlineMs: number;
  /** Under which Temporal keeps the answer of this sending. */
  readonly updateId: string;
}

export type UpdateOutcome =
  | { readonly kind: 'answered'; readonly receipt: Receipt }
  /** Before it had its turn. */
  | { readonly kind: 'refused'; readonly rejection: Rejection }
  | { readonly kind: 'not-running'; readonly reason: string }
  /** The run is about to end: ask again in a moment. */
  | { readonly kind: 'later' }
  /** Nobody knows whether the command arrived: ask the ledger. */
  | { readonly kind: 'lost'; readonly reason: string };

/** One try to give a command to its workflow. Never throws. */
export async function runUpdate(client: Client, dispatch: Dispatch, options: UpdateOptions): Promise<UpdateOutcome> {
  try {
    const deadline = Date.now() + options.deadlineMs;
    const receipt = await client.withDeadline(deadline, () => execute(client, dispatch, options));
    return isReceipt(receipt) ? { kind: 'answered', receipt } : { kind: 'lost', reason: 'not an answer of ours' };
  } catch (error) {
    return failed(error);
  }
}

function execute(client: Client, { start, sent }: Dispatch, options: UpdateOptions): Promise<Receipt> {
  const workflowId = streamId(start.stream);
  const update: { updateId: string; args: [SentCommand] } = { updateId: options.updateId, args: [sent] };
  if (options.mode === 'running') {
    return client.workflow.getHandle(workflowId).executeUpdate<Receipt, [SentCommand]>(sent.command.name, update);
  }
  const startWorkflowOperation = new WithStartWorkflowOperation(start.stream.procedure, {
    workflowId,
    taskQueue: options.taskQueue,
    args: [start],
    workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
    workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
  });
  // Nobody waits for this promise when the start fails, and a rejection that nobody handles ends the process.
  startWorkflowOperation.workflowHandle().catch(() => undefined);
  return client.workflow.executeUpdateWithStart(sent.command.name, { ...update, startWorkflowOperation });
}

function failed(error: unknown): UpdateOutcome {
  if (error instanceof WorkflowUpdateFailedError && error.cause instanceof ApplicationFailure) {
    const detail: unknown = error.cause.details?.[0];
    if (error.cause.type === 'retry-later') return { kind: 'later' };
    if (isRejectionLike(detail)) return { kind: 'refused', rejection: detail };
  }
  if (error instanceof Error && error.name === 'WorkflowNotFoundError') return { kind: 'not-running', reason: 'no run' };
  return { kind: 'lost', reason: error instanceof Error ? error.message : 'unknown' };
}

function isRejectionLike(value: unknown): value is Rejection {
  return typeof value === 'object' && value !== null && isRejection(value);
}

/** Whoever reaches Temporal may answer for a worker; what counts is what the ledger holds. */
function isReceipt(value: unknown): value is Receipt {
  return typeof value === 'object' && value !== null && 'turnId' in value && 'rejection' in value;
}
