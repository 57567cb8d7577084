import { readFileSync, statSync } from 'node:fs';
import { StartError } from '../start-error';

export interface Ids {
  readonly uid: number;
  readonly gid: number;
}

/**
 * As whom PostgreSQL runs, which refuses root: the owner of the data if there is any, else `postgres`, else `nobody`.
 * Undefined when this process is not root and simply goes on as it is.
 */
export function unprivilegedIds(dataFolder: string): Ids | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const fields = users.find((line) => line.startsWith(`${name}:`))?.split(':');
    if (fields?.[2] && fields[3]) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new StartError(
    'no-postgres',
    'PostgreSQL 不能以 root 运行，而系统中没有 postgres 或 nobody 用户：请以普通用户启动。',
    'PostgreSQL refuses to run as root and this system has no user postgres or nobody: start as an ordinary user.',
  );
}
