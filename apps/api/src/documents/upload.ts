import busboy from 'busboy';
import type { Busboy } from 'busboy';
import type { FileStore, Received } from '@app/files';
import type { Request } from 'express';
import { Problem } from '../problems/problem';

/** What came with one request: the text of the part `about` and the content of the part `file`. */
export interface Upload {
  readonly about: string;
  readonly received: Received;
}

interface Parts {
  about: string | null;
  receiving: Promise<Received> | null;
}

/**
 * Reads multipart/form-data while it comes in; the content goes straight to the store, in any order of the parts.
 *
 * @param limit bytes of the content
 * @throws Problem `upload-malformed`, FileError; nothing is left in the store then
 */
export async function readUpload(request: Request, store: FileStore, limit: number): Promise<Upload> {
  const parser = parserOf(request);
  const parts: Parts = { about: null, receiving: null };
  parser.on('field', (name, value) => {
    if (name === 'about') parts.about = value;
  });
  parser.on('file', (name, content) => {
    if (name !== 'file' || parts.receiving !== null) return void content.resume();
    // A torn upload shows in the parser too; without a listener here it would bring the process down.
    content.on('error', () => undefined);
    parts.receiving = store.receive(content, limit);
    // The parser would wait for its reader for ever.
    parts.receiving.catch((error: unknown) => parser.destroy(error instanceof Error ? error : new Error('not stored')));
  });
  try {
    await parsed(request, parser);
    return await wholeUpload(parts);
  } catch (error) {
    // The caller hears the answer only after it has sent the rest.
    request.unpipe(parser);
    request.resume();
    throw await reasonOf(parts, error);
  }
}

function parserOf(request: Request): Busboy {
  try {
    return busboy({ headers: request.headers, limits: { files: 1, fields: 8, fieldSize: 65_536, parts: 10 } });
  } catch {
    request.resume();
    throw new Problem('upload-malformed');
  }
}

function parsed(request: Request, parser: Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once('close', resolve).on('error', reject);
    const cut = (): void => void (request.complete || parser.destroy(new Error('The upload was cut off.')));
    request.once('close', cut);
    if (request.destroyed) cut();
    request.pipe(parser);
  });
}

async function wholeUpload({ about, receiving }: Parts): Promise<Upload> {
  const received = await receiving;
  if (received === null) throw new Problem('upload-malformed', { field: 'file' });
  if (about === null || received.bytes === 0) {
    await received.discard();
    throw new Problem('upload-malformed', { field: about === null ? 'about' : 'file' });
  }
  return { about, received };
}

/** What the store says comes before what the parser says of it. */
async function reasonOf({ receiving }: Parts, error: unknown): Promise<unknown> {
  if (error instanceof Problem) return error;
  try {
    const received = await receiving;
    await received?.discard();
  } catch (stored) {
    if (stored instanceof Error && stored.name === 'FileError') return stored;
    if (stored instanceof Error && 'code' in stored && 'syscall' in stored) return stored;
  }
  return new Problem('upload-malformed');
}
