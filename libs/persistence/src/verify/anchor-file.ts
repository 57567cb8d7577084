import { open, readFile, stat } from 'node:fs/promises';

/** A line of the anchor file, which stands outside the database (another disk, another custodian). */
export interface Anchor {
  /** Beijing day. */
  readonly day: string;
  readonly root: string;
  readonly heads: number;
}

/** @throws Error with the line's number when a line is no anchor */
export async function readAnchors(file: string): Promise<readonly Anchor[]> {
  const text = await readFile(file, 'utf8');
  return text.split('\n').flatMap((line, index) => (line === '' ? [] : [parseAnchor(line, `${file}:${index + 1}`)]));
}

function parseAnchor(line: string, where: string): Anchor {
  const match = /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64}) (\d+)$/.exec(line);
  if (match === null) throw new Error(`${where}: not an anchor. 不是存证记录。`);
  const [, day = '', root = '', heads = ''] = match;
  return { day, root, heads: Number(heads) };
}

/** The anchors of a file that may not be there yet. @throws Error for any other file that cannot be read: what it says is not to be written again */
export async function readAnchorsIfAny(file: string): Promise<readonly Anchor[]> {
  const found = await stat(file).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return found === null ? [] : readAnchors(file);
}

/** Appends and waits until the disk has it. */
export async function appendAnchors(file: string, anchors: readonly Anchor[]): Promise<void> {
  if (anchors.length === 0) return;
  const handle = await open(file, 'a');
  try {
    await handle.appendFile(anchors.map(({ day, root, heads }) => `${day} ${root} ${heads}\n`).join(''));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
