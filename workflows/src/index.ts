import { procedures } from '@app/domain';
import type { StreamStart } from '@app/domain';
import { runProcedure } from './host';

// The SDK takes a stack trace at every promise, for a query that shows where a run waits; ten frames each are a fifth of every replay.
Error.stackTraceLimit = 4;

/** One exported workflow per procedure; its name is the procedure's kind. */
export async function investigation(start: StreamStart): Promise<void> {
  await runProcedure(procedures.investigation, start);
}

export async function supervision(start: StreamStart): Promise<void> {
  await runProcedure(procedures.supervision, start);
}
