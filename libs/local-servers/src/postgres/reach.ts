import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Ids } from './account';

/** True when this user may pass through every folder above `path`. */
export function canReach(path: string, { uid, gid }: Ids): boolean {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, ...owner } = statSync(folder);
    const bit = owner.uid === uid ? 0o100 : owner.gid === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
