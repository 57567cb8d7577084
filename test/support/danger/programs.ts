import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DeskPrograms } from '../desk';

const root = resolve(__dirname, '../../..');

/** Worker and API as they are shipped, put together with the made-up procedure beside the others. */
export async function programsWithDanger(): Promise<DeskPrograms & { readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'anjian-danger-'));
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(__dirname, 'workflows.ts'),
    logger: new DefaultLogger('ERROR'),
    webpackConfigHook: ({ resolve: by, ...config }) => ({
      ...config,
      resolve: { ...by, alias: { ...by?.alias, '@app/streams': join(root, 'libs/streams/src/index.ts') } },
    }),
  });
  const bundle = join(folder, 'bundle.js');
  writeFileSync(bundle, code);
  return {
    worker: join(__dirname, 'worker.ts'),
    api: join(__dirname, 'api.ts'),
    nodeArgs: ['--require', join(root, 'test/support/typescript.cjs')],
    env: { DANGER_BUNDLE: bundle },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
