import { mkdir, open, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { dirname, join } from 'node:path';
import { digestOf, sameDigest } from './digest';
import type { Digest } from './digest';
import { errorCode, FileError, fullOr } from './file-error';
import type { FileStore, Received } from './file-store';
import { nameInStore } from './name-in-store';
import { sweepFolder } from './sweep-folder';
import { syncFolder } from './sync-folder';
import { writeTemporary } from './write-temporary';

/** A store in a folder of this machine. A file is whole from the moment at which it has its name, whatever is cut off. */
export function diskStore(folder: string): FileStore {
  // On the same disk as the files, or the rename would be a copy.
  const incoming = join(folder, 'incoming');
  return {
    async receive(content, limit) {
      await mkdir(incoming, { recursive: true });
      const { path, type, digest } = await writeTemporary(incoming, content, limit);
      return received(folder, path, type, digest);
    },
    async open(digest) {
      const found = await openChecked(join(folder, nameInStore(digest.sha256)), digest);
      if (found === null) throw new FileError('damaged', 'The file in the store is not what was filed.');
      return found;
    },
    sweep: (olderThanMs) => sweepFolder(incoming, olderThanMs),
  };
}

function received(folder: string, path: string, type: string | null, digest: Digest): Received {
  return { ...digest, type, keep: () => keep(folder, path, digest), discard: () => rm(path, { force: true }) };
}

/** A file that is there but damaged is replaced: filing the same content again is how a store is mended. */
async function keep(folder: string, path: string, digest: Digest): Promise<void> {
  const name = join(folder, nameInStore(digest.sha256));
  if (await isThere(name, digest)) return rm(path, { force: true });
  try {
    await mkdir(dirname(name), { recursive: true });
    await rename(path, name);
    for (const parent of [dirname(name), dirname(dirname(name)), folder]) await syncFolder(parent);
  } catch (error) {
    throw fullOr(error);
  }
}

async function isThere(name: string, digest: Digest): Promise<boolean> {
  try {
    const found = await openChecked(name, digest);
    found?.destroy();
    return found !== null;
  } catch (error) {
    if (error instanceof FileError && error.fault === 'missing') return false;
    throw error;
  }
}

/** The content from its start, through the same handle that was checked; null when it is another content. */
async function openChecked(name: string, digest: Digest): Promise<Readable | null> {
  const handle = await open(name, 'r').catch((error: unknown) => {
    throw errorCode(error) === 'ENOENT' ? new FileError('missing', 'The file is not in the store.') : error;
  });
  try {
    const found = await digestOf(handle.createReadStream({ start: 0, autoClose: false }));
    if (sameDigest(found, digest)) return handle.createReadStream({ start: 0 });
    await handle.close();
    return null;
  } catch (error) {
    await handle.close();
    throw error;
  }
}
