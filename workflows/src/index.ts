import { procedures } from '@app/domain';
import type { StreamStart } from '@app/domain';
import { runProcedure } from './host';

/** One exported workflow per procedure; its name is the procedure's kind. */
export async function investigation(start: StreamStart): Promise<void> {
  await runProcedure(procedures.investigation, start);
}

export async function supervision(start: StreamStart): Promise<void> {
  await runProcedure(procedures.supervision, start);
}
