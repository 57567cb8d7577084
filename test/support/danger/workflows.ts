import { runProcedure } from '../../../workflows/src/host';
import { danger, dangerUpdates } from './names';

export { investigation, rectification, supervision } from '../../../workflows/src';

/** The workflow of the made-up procedure, as any other: a few lines. */
async function runDanger(start: unknown): Promise<void> {
  await runProcedure(danger, dangerUpdates, start);
}

export { runDanger as danger };
