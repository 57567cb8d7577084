import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where `npm run build` puts the workflow bundle, from wherever the compiled worker lies. */
export const bundlePath = resolve(__dirname, '../../../../../workflow-bundle.js');

// The SDK takes a stack trace at every promise, for a query that shows where a run waits: ten frames each are a fifth of
// every replay. One is left, for it says where an error arose. It must be set before the SDK freezes the globals, and without a line that would shift the source map.
const fewFrames = 'Error.stackTraceLimit = 1;';

/** Bundles the compiled workflows, so that worker, replay tests and image run the same text. */
async function main(): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(__dirname, '../../../workflows/src/index.js'),
    logger: new DefaultLogger('WARN'),
  });
  await mkdir(dirname(bundlePath), { recursive: true });
  await writeFile(bundlePath, `${fewFrames}${code}`);
}

if (require.main === module) void main();
