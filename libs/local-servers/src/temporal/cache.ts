import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The programs that `tools/temporal-server` builds, and their packages. */
export const programs = {
  temporal: 'github.com/temporalio/cli/cmd/temporal',
  'temporal-server': 'go.temporal.io/server/cmd/server',
  'temporal-sql-tool': 'go.temporal.io/server/cmd/tools/sql',
} as const;

export type Program = keyof typeof programs;

/** The pinned Go module, found upwards from here: from source and from dist/ alike. */
export function moduleFolder(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'tools', 'temporal-server');
    if (existsSync(join(candidate, 'go.mod'))) return candidate;
  }
  throw new Error('tools/temporal-server is missing: the checkout is not complete.');
}

/** Folder of built programs. It is named after the pin, so a new pin is built anew and an old checkout keeps its own. */
export function cacheFolder(): string {
  const root = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const pin = createHash('sha256');
  for (const name of ['go.mod', 'go.sum']) pin.update(readFileSync(join(moduleFolder(), name)));
  return join(root, 'anjian', 'bin', pin.digest('hex').slice(0, 12));
}

/** Path of a program in the cache, or null when it was not built yet. */
export function cached(program: Program): string | null {
  const path = join(cacheFolder(), executable(program));
  return existsSync(path) ? path : null;
}

export function executable(program: Program): string {
  return process.platform === 'win32' ? `${program}.exe` : program;
}
