import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '../process/error-code';
import { diskFull, whyDied } from '../process/why-died';
import type { Ids } from './account';

// Inside the data folder, so that it moves with it and never outlives it.
const passwordFile = 'superuser-password';

/** Makes a database cluster. Until it is whole it has another name, so a kill in the middle leaves nothing that looks like data. */
export function initialise(binaries: string, folder: string, ids: Ids | undefined): void {
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  try {
    mkdirSync(half, { mode: 0o700 });
    if (ids !== undefined) chownSync(half, ids.uid, ids.gid);
    runInitdb(binaries, half, ids, randomBytes(24).toString('base64url'));
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (errorCode(error) === 'ENOSPC') throw diskFull('PostgreSQL');
    throw error;
  }
}

/** The password of the role `postgres` of this cluster. */
export function superuserPassword(folder: string): string {
  return readFileSync(join(folder, passwordFile), 'utf8').trim();
}

function runInitdb(binaries: string, folder: string, ids: Ids | undefined, password: string): void {
  const given = `${folder}.password`;
  writeFileSync(given, `${password}\n`, { mode: 0o600 });
  if (ids !== undefined) chownSync(given, ids.uid, ids.gid);
  try {
    // C.UTF-8: with plain C, trigrams of Chinese text are silently empty. Messages in English, because we read some of them.
    const args = [`--pgdata=${folder}`, '--username=postgres', `--pwfile=${given}`, '--auth=scram-sha-256', '--encoding=UTF8'];
    const locale = ['--locale=C.UTF-8', '--lc-messages=C', '--data-checksums'];
    const done = spawnSync(join(binaries, 'bin', 'initdb'), [...args, ...locale], { ...ids, encoding: 'utf8', cwd: '/' });
    if (done.status !== 0) throw whyDied('PostgreSQL', 0, `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}`, folder);
    const kept = join(folder, passwordFile);
    writeFileSync(kept, password, { mode: 0o600 });
    if (ids !== undefined) chownSync(kept, ids.uid, ids.gid);
  } finally {
    rmSync(given, { force: true });
  }
}
