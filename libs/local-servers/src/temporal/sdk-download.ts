import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache';
import type { Progress } from './build';
import { isNewEnough } from './version';

const version = 'v1.9.1';
const reachable = `https://temporal.download/cli/${version}?arch=amd64&platform=linux`;

/** The CLI as the SDK downloads it, kept in the cache; null when the internet or that site cannot be reached. */
export async function downloaded(progress: Progress): Promise<string | null> {
  const folder = join(cacheFolder(), 'download');
  const known = binaryIn(folder);
  if (known !== null) return known;
  if (!(await canReachSite())) return null;
  progress(`正在下载 Temporal CLI ${version}… Downloading the Temporal CLI ${version}…`);
  mkdirSync(folder, { recursive: true });
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download' as const, version, downloadDir: folder };
    // The SDK offers no download without a start.
    const environment = await TestWorkflowEnvironment.createLocal({ server: { executable } });
    await environment.teardown();
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  return binaryIn(folder);
}

async function canReachSite(): Promise<boolean> {
  try {
    return (await fetch(reachable, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function binaryIn(folder: string): string | null {
  try {
    const [name] = readdirSync(folder).filter((entry) => entry.startsWith('temporal'));
    const path = name === undefined ? null : join(folder, name);
    return path !== null && isNewEnough(path) ? path : null;
  } catch {
    return null;
  }
}
