import { Counter } from 'prom-client';
import { metrics } from './metrics';

const lostLines = new Counter({
  name: 'anjian_lost_log_lines_total',
  help: 'Lines that could not be written to stdout or stderr: a full disk, a pipe that nobody reads any more.',
  registers: [metrics],
});

type Written = (error?: Error | null) => void;

/**
 * From now on a line that cannot be written is lost, and counted: a process is not ended by what it has to say. (Node gives a failed
 * write as an `error` event, which ends a process where nobody listens.) When there is room again lines are written again.
 */
export function loseLinesQuietly(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => undefined);
    stream.write = countingLost(stream);
  }
}

// The event comes once for all lines of a moment; the callback of a write comes for each.
function countingLost(stream: NodeJS.WriteStream): NodeJS.WriteStream['write'] {
  const write = stream.write.bind(stream);
  return (line: Uint8Array | string, encodingOrThen?: BufferEncoding | Written, last?: Written): boolean => {
    const [encoding, then] = typeof encodingOrThen === 'function' ? [undefined, encodingOrThen] : [encodingOrThen, last];
    return write(line, encoding, (error) => {
      if (error) lostLines.inc();
      then?.(error);
    });
  };
}
