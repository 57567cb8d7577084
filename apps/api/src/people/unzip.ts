import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

const inflated = promisify(inflateRaw);

/** What an archive holds is no archive, or more than it may be. */
export class ArchiveFault extends Error {
  constructor(readonly code: 'workbook-unreadable' | 'workbook-swollen') {
    super(code);
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Buffer;
}

// A workbook has some dozen files.
const mostEntries = 1000;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;

/**
 * The files of a zip archive whose names are wanted. What an archive says of the size of its files is not believed: unpacking ends where they come to more
 * than `most` bytes.
 *
 * @throws ArchiveFault
 */
export async function unzipped(archive: Buffer, wanted: (name: string) => boolean, most: number): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  let left = most;
  for (const { name, method, packed } of entriesOf(archive)) {
    if (!wanted(name)) continue;
    const content = method === 0 ? packed : await inflatedTo(packed, left);
    if (content.length > left) throw new ArchiveFault('workbook-swollen');
    left -= content.length;
    files[name] = content;
  }
  return files;
}

async function inflatedTo(packed: Buffer, most: number): Promise<Buffer> {
  try {
    return await inflated(packed, { maxOutputLength: most + 1 });
  } catch (error) {
    const tooMuch = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveFault(tooMuch ? 'workbook-swollen' : 'workbook-unreadable');
  }
}

function entriesOf(archive: Buffer): readonly Entry[] {
  try {
    const end = endOf(archive);
    const count = archive.readUInt16LE(end + 10);
    if (count > mostEntries) throw new ArchiveFault('workbook-swollen');
    const entries: Entry[] = [];
    for (let at = archive.readUInt32LE(end + 16), n = 0; n < count; n += 1) {
      if (archive.readUInt32LE(at) !== entrySignature) throw new ArchiveFault('workbook-unreadable');
      entries.push(entryAt(archive, at));
      at += entryBytes + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return entries;
  } catch (error) {
    // What points outside the file is no archive.
    throw error instanceof ArchiveFault ? error : new ArchiveFault('workbook-unreadable');
  }
}

function endOf(archive: Buffer): number {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(endSignature);
  const at = archive.lastIndexOf(signature);
  if (at < 0 || at + endBytes > archive.length) throw new ArchiveFault('workbook-unreadable');
  return at;
}

function entryAt(archive: Buffer, at: number): Entry {
  const name = archive.toString('utf8', at + entryBytes, at + entryBytes + archive.readUInt16LE(at + 28));
  const local = archive.readUInt32LE(at + 42);
  const start = local + localBytes + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const encrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
  const method = archive.readUInt16LE(at + 10);
  if (encrypted || (method !== 0 && method !== 8)) throw new ArchiveFault('workbook-unreadable');
  return { name, method, packed: archive.subarray(start, start + archive.readUInt32LE(at + 20)) };
}
