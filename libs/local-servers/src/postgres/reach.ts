import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Ids } from './account';

/** True when this user may pass through every folder above `path`. */
export function canReach(path: string, ids: Ids): boolean {
  return closedFolders(path, ids).length === 0;
}

/** The folders above `path` that this user may not pass through, nearest first. */
export function closedFolders(path: string, { uid, gid }: Ids): readonly string[] {
  const closed: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const { mode, ...owner } = statSync(folder);
    const bit = owner.uid === uid ? 0o100 : owner.gid === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) closed.push(folder);
    if (folder === dirname(folder)) return closed;
  }
}
