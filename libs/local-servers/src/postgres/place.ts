import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { canReach, closedFolders } from './reach';
import type { Ids } from './account';
import { foreignData } from './data-version';

// A clone in /root or in a private temporary folder cannot be entered by the user that PostgreSQL runs as.
const commonFolder = '/var/lib/anjian';

/** Where the binaries are started from: where npm put them, or a copy that the user can reach. */
export function reachableBinaries(native: string, ids: Ids | undefined): string {
  const real = realpathSync(native);
  if (ids === undefined || canReach(join(real, 'bin', 'postgres'), ids)) return real;
  const version = /"version":\s*"([^"]+)"/.exec(readFileSync(join(dirname(real), 'package.json'), 'utf8'))?.[1] ?? 'unknown';
  const copy = join(commonFolder, `postgres-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    makeCommonFolder();
    cpSync(real, half, { recursive: true, verbatimSymlinks: true });
    chmodSync(half, 0o755);
    renameSync(half, copy);
  }
  return copy;
}

/**
 * Where the data really lies. When the user cannot reach `dataDir`, a folder under /var/lib/anjian that `dataDir`
 * becomes a link to.
 */
export function reachableData(dataDir: string, ids: Ids | undefined): string {
  const wanted = resolve(dataDir);
  mkdirSync(dirname(wanted), { recursive: true });
  if (lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink()) return realpathOfLink(wanted, ids);
  if (ids === undefined || openUp(wanted, ids)) return wanted;
  return linkToCommon(wanted);
}

function realpathOfLink(link: string, ids: Ids | undefined): string {
  if (existsSync(link)) return realpathSync(link);
  // What it named is gone: whoever deleted it wants to begin anew.
  rmSync(link);
  return reachableData(link, ids);
}

// The folder that holds nothing but what we keep may let the user pass (not look); folders above it are not ours to change.
function openUp(wanted: string, ids: Ids): boolean {
  const ours = dirname(wanted);
  const closed = closedFolders(wanted, ids);
  if (closed.length === 1 && closed[0] === ours && ours !== homedir()) chmodSync(ours, statSync(ours).mode | 0o011);
  return canReach(wanted, ids);
}

function linkToCommon(wanted: string): string {
  if (existsSync(wanted) && readdirSync(wanted).length > 0) throw foreignData(wanted);
  rmSync(wanted, { recursive: true, force: true });
  makeCommonFolder();
  const target = join(commonFolder, `data-${randomBytes(6).toString('hex')}`);
  mkdirSync(target, { mode: 0o700 });
  symlinkSync(target, wanted);
  return target;
}

function makeCommonFolder(): void {
  mkdirSync(commonFolder, { recursive: true });
  chmodSync(commonFolder, 0o755);
}
