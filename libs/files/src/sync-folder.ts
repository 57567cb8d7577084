import { open } from 'node:fs/promises';
import { errorCode } from './file-error';

/** A name is durable only when its folder is. Windows knows no such call and answers EPERM or EISDIR. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EPERM', 'EISDIR', 'EINVAL'].includes(errorCode(error))) throw error;
  }
}
