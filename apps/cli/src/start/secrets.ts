import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Installation } from '@app/domain';
import { StartError } from '@app/local-servers';
import type { RolePasswords } from '@app/persistence';

// What a running engine left behind and only the lost key could read.
const engineTraces = ['temporal.db', 'temporal-server.log'];

/**
 * Path of the payload key ring. Made at the first start; later it must be there, for what the engine holds is
 * readable with it only.
 *
 * @throws StartError 'key-lost'
 */
export function payloadKeyFile(folder: string): string {
  const path = join(folder, 'payload-keys');
  if (existsSync(path)) return path;
  const trace = engineTraces.find((name) => existsSync(join(folder, name)));
  if (trace !== undefined) throw keyLost(path, join(folder, trace));
  keep(path, `k${new Date().getUTCFullYear()}:${randomBytes(32).toString('base64')}`);
  return path;
}

const passwordsSchema = z.object({ owner: z.string(), app: z.string() });

/** Passwords of the two roles. Where the file is lost new ones are made: the superuser of the embedded server sets them at every start. */
export function rolePasswords(folder: string): RolePasswords {
  const path = join(folder, 'database-passwords.json');
  if (existsSync(path)) return passwordsSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const made = { owner: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') };
  keep(path, JSON.stringify(made));
  return made;
}

/** Password of the role that Temporal has for its own databases; a lost one is replaced in the same way. */
export function temporalPassword(folder: string): string {
  const path = join(folder, 'temporal-password');
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const made = randomBytes(24).toString('base64url');
  keep(path, made);
  return made;
}

const tokenFile = 'operator-token';

/** Keeps the first operator's token until it has been shown: a later step of the first start may fail, and only its hash is in the database. */
export function keepToken(folder: string, token: string): void {
  keep(join(folder, tokenFile), token);
}

/**
 * The token to show, or null. A real installation forgets it then; a sandbox keeps it, so that a demonstration that was
 * interrupted goes on.
 */
export function takeToken(folder: string, installation: Installation): string | null {
  const path = join(folder, tokenFile);
  if (!existsSync(path)) return null;
  const token = readFileSync(path, 'utf8').trim();
  if (installation === 'real') rmSync(path);
  return token;
}

/** Writes a file that only its owner can read. */
export function keep(path: string, text: string): void {
  writeFileSync(path, `${text}\n`, { mode: 0o600 });
}

function keyLost(path: string, trace: string): StartError {
  return new StartError(
    'key-lost',
    `载荷密钥 ${path} 丢失，而 Temporal 的数据仍在：请恢复该文件；确已无法恢复的，请删除 ${trace}*，再次启动后案件将由台账恢复。`,
    `The payload key ${path} is gone while Temporal's data is still there: restore the file; if that is impossible, delete ${trace}* and start again: the cases are revived from the ledger.`,
  );
}
