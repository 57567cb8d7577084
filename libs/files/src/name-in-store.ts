import { join } from 'node:path';

/** `ab/cd/<sha256>`: two levels of folders keep each of them short. @throws Error for what is no SHA-256 in hex */
export function nameInStore(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is named by its SHA-256 in lower-case hex.');
  return join(sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}
