import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { end } from '../process/end';
import { commandLine, identityOf, isAlive } from '../process/identity';

/**
 * Stops a server that still runs on this folder although no record of ours names it: its starter was killed in the
 * instant before it wrote one.
 */
export async function stopUnrecorded(folder: string): Promise<void> {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  if (!(pid > 0) || !servesFolder(pid, folder)) return;
  const server = identityOf(pid);
  if (isAlive(server)) await end(server, 'SIGINT', 20_000);
}

// A pid file outlives its process, and the id may be anybody's by now.
function servesFolder(pid: number, folder: string): boolean {
  const command = commandLine(pid);
  return command.includes('postgres') && (command.includes(folder) || workingFolder(pid) === folder);
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}
