import { bundleWorkflowCode } from '@temporalio/worker';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** Where `npm run build` puts the workflow bundle, from wherever the compiled worker lies. */
export const bundlePath = resolve(__dirname, '../../../../../workflow-bundle.js');

/** Bundles the compiled workflows, so that worker, replay tests and image run the same text. */
async function main(): Promise<void> {
  const { code } = await bundleWorkflowCode({ workflowsPath: join(__dirname, '../../../workflows/src/index.js') });
  await mkdir(dirname(bundlePath), { recursive: true });
  await writeFile(bundlePath, code);
}

if (require.main === module) void main();
