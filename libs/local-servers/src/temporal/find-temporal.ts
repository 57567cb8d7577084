import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { built } from './build';
import type { Progress } from './build';
import { cached, executable } from './cache';
import { downloaded } from './sdk-download';
import { isNewEnough } from './version';

export type FoundTemporal =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'binary'; readonly binary: string; readonly from: 'path' | 'cache' | 'download' | 'build' };

/** The two programs that run a server on PostgreSQL. */
export interface ServerPrograms {
  readonly server: string;
  readonly sqlTool: string;
}

/**
 * Looks for a Temporal server: TEMPORAL_ADDRESS, `temporal` on the PATH (server 1.32 or newer), the cache, the SDK's
 * download, a build with Go.
 *
 * @throws StartError 'no-temporal' that says what to install
 */
export async function findTemporal(progress: Progress = () => undefined, env: NodeJS.ProcessEnv = process.env): Promise<FoundTemporal> {
  if (env['TEMPORAL_ADDRESS']) return { kind: 'address', address: env['TEMPORAL_ADDRESS'] };
  return { kind: 'binary', ...(await findBinary(progress, env)) };
}

/** The server proper, which `temporal server start-dev` is not: only the cache and a build have it. */
export async function findServerPrograms(progress: Progress = () => undefined): Promise<ServerPrograms> {
  return { server: await built('temporal-server', progress), sqlTool: await built('temporal-sql-tool', progress) };
}

async function findBinary(
  progress: Progress,
  env: NodeJS.ProcessEnv,
): Promise<{ binary: string; from: 'path' | 'cache' | 'download' | 'build' }> {
  const onPath = find(executable('temporal'), env['PATH'] ?? '');
  if (onPath !== null && isNewEnough(onPath)) return { binary: onPath, from: 'path' };
  const inCache = cached('temporal');
  if (inCache !== null) return { binary: inCache, from: 'cache' };
  const fresh = await downloaded(progress);
  if (fresh !== null) return { binary: fresh, from: 'download' };
  return { binary: await built('temporal', progress), from: 'build' };
}

function find(name: string, path: string): string | null {
  for (const folder of path.split(delimiter).filter((entry) => entry !== '')) {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return join(folder, name);
    } catch {
      continue;
    }
  }
  return null;
}
