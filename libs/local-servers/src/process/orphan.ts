import { StartError } from '../start-error';
import { end } from './end';
import { isAlive } from './identity';
import { readRecord, removeRecord } from './record';

/**
 * Stops what an earlier start left behind when it was killed. One whose starter still lives is in use and stays.
 * Nobody works with an orphan, so it is not waited for long.
 *
 * @throws StartError 'already-running'
 */
export async function stopOrphan(recordPath: string, what: string, polite: NodeJS.Signals, patienceMs = 3_000): Promise<void> {
  const record = readRecord(recordPath);
  if (record === null) return;
  if (isAlive(record.server)) {
    if (isAlive(record.owner)) throw alreadyRunning(what, record.server.pid, record.owner.pid);
    await end(record.server, polite, patienceMs);
  }
  removeRecord(recordPath);
}

function alreadyRunning(what: string, pid: number, owner: number): StartError {
  return new StartError(
    'already-running',
    `${what} 已由进程 ${owner} 启动（进程号 ${pid}），请勿重复启动。`,
    `${what} is already running (process ${pid}), started by process ${owner}: stop that one first.`,
  );
}
