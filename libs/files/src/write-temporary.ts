import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { digesting } from './digest';
import type { Digest } from './digest';
import { FileError, fullOr } from './file-error';
import { sniff, sniffedBytes } from './sniff';

export interface Temporary {
  readonly path: string;
  readonly type: string | null;
  readonly digest: Digest;
}

/** Writes a content under a name that nobody looks for, and waits until the disk has it. */
export async function writeTemporary(folder: string, content: AsyncIterable<Uint8Array>, limit: number): Promise<Temporary> {
  const path = join(folder, `${randomUUID()}.part`);
  try {
    const handle = await open(path, 'wx', 0o600);
    try {
      return { path, ...(await copy(handle, content, limit)) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(path, { force: true });
    throw fullOr(error);
  }
}

async function copy(handle: FileHandle, content: AsyncIterable<Uint8Array>, limit: number): Promise<Omit<Temporary, 'path'>> {
  const digest = digesting();
  let head = Buffer.alloc(0);
  for await (const chunk of content) {
    digest.add(chunk);
    if (digest.bytes > limit) throw new FileError('too-large', `The content is larger than ${limit} bytes.`);
    if (head.length < sniffedBytes) head = Buffer.concat([head, chunk.subarray(0, sniffedBytes - head.length)]);
    await handle.appendFile(chunk);
  }
  await handle.sync();
  return { type: sniff(head), digest: digest.end() };
}
