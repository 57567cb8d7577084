import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caughtMailSchema } from './mails.schema';
import type { CaughtMail } from './mails.schema';

export interface MailPage {
  readonly mails: readonly CaughtMail[];
  readonly count: number;
  /** The file of the last mail of the page; null where none follows. */
  readonly last: string | null;
}

/** The folder of the mail catcher: one file for each mail, which sorts by its time. */
export class CaughtMails {
  constructor(private readonly folder: string | null) {}

  /** @returns null where there is no mail catcher */
  async page(after: string | null, limit: number): Promise<MailPage | null> {
    if (this.folder === null) return null;
    // What is still being written has another ending.
    const files = (await filesIn(this.folder)).filter((file) => file.endsWith('.json')).sort();
    const left = files.filter((file) => after === null || file < after).reverse();
    const shown = left.slice(0, limit);
    const mails = await Promise.all(shown.map((file) => read(join(this.folder ?? '', file))));
    return { mails: mails.flatMap((mail) => mail ?? []), count: files.length, last: left.length > limit ? (shown.at(-1) ?? null) : null };
  }
}

/** Before the first mail there may be no folder. */
async function filesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

/** A file of somebody else is passed over. */
async function read(path: string): Promise<CaughtMail | null> {
  try {
    return caughtMailSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
