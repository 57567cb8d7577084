import { portInUse } from '../free-port';
import { StartError } from '../start-error';

export function diskFull(what: string): StartError {
  return new StartError(
    'disk-full',
    `磁盘已满，${what} 无法启动，请释放空间后重试。`,
    `The disk is full and ${what} cannot start: free some space and try again.`,
  );
}

/** What the output of a server that did not come up means for the person who started it. */
export function whyDied(what: string, port: number, output: string, logPath: string): StartError {
  if (/no space left on device|disk full|database or disk is full|\bENOSPC\b/i.test(output)) return diskFull(what);
  if (/address already in use|EADDRINUSE/i.test(output)) return portInUse(port, what);
  const last = output.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  return new StartError(
    'server-died',
    `${what} 未能启动，详见 ${logPath}。`,
    `${what} did not start, see ${logPath}${last === '' ? '' : `; it last said: ${last}`}`,
  );
}
