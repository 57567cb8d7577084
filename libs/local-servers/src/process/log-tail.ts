import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Size of a log file now, 0 when there is none: where the next start's output begins. */
export function logEnd(path: string): number {
  return readFrom(path, (fd) => fstatSync(fd).size) ?? 0;
}

/** What a log says from `position` on, at most 64 KiB. */
export function logSince(path: string, position: number): string {
  const read = (fd: number): string => {
    const buffer = Buffer.alloc(64 * 1024);
    // A log that was cut in between is read from its beginning.
    const from = fstatSync(fd).size < position ? 0 : position;
    return buffer.subarray(0, readSync(fd, buffer, 0, buffer.length, from)).toString();
  };
  return readFrom(path, read) ?? '';
}

function readFrom<T>(path: string, read: (fd: number) => T): T | undefined {
  try {
    const fd = openSync(path, 'r');
    try {
      return read(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    return undefined;
  }
}
