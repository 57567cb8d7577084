import { databaseUrlIfAny } from '@app/config';
import { dataSourceOf, editions } from '@app/persistence';
import { booksOf, releaseBooks, repertoire } from '@app/turn';
import type { Books } from '@app/turn';

/** By what an answer was worked out, where that needs saying. */
export interface DataNote {
  readonly data: 'database' | 'release';
  /** Number of the edition of register and calendar; null for the release's own. */
  readonly edition: number | null;
}

/**
 * The law by the register and calendar of the database that the environment names (DATABASE_URL), or, where it names none, by the data of this
 * release alone. @throws Error when the database does not answer: its additions would be missing unseen
 */
export async function booksHere(env: NodeJS.ProcessEnv = process.env): Promise<{ readonly books: Books; readonly note: DataNote }> {
  const url = databaseUrlIfAny(env);
  if (url === null) return { books: releaseBooks(repertoire), note: { data: 'release', edition: null } };
  const source = await dataSourceOf(url, 1).initialize();
  try {
    const inForce = await editions().now(source);
    return { books: booksOf(repertoire, inForce), note: { data: 'database', edition: inForce.edition } };
  } finally {
    await source.destroy();
  }
}

/** The note for a person; nothing where the database answered. */
export function noteLines({ data }: DataNote): readonly string[] {
  return data === 'database'
    ? []
    : [
        '未连接数据库（未设置 DATABASE_URL）：依据本版本自带的行政区划和节假日推算 no database (DATABASE_URL is not set): by the places and holidays of this release',
      ];
}
