import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error';
import { postgresMajor } from './binaries';

/**
 * Whether `folder` holds a database of our major version already.
 *
 * @returns false when the folder is missing or empty
 * @throws StartError 'newer-data', 'older-data' or 'foreign-data'
 */
export function holdsDatabase(folder: string): boolean {
  const entries = listed(folder);
  if (entries.length === 0) return false;
  const versionFile = join(folder, 'PG_VERSION');
  if (!existsSync(versionFile)) throw foreignData(folder);
  const major = Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (major > postgresMajor) throw newerData(folder, major);
  if (major < postgresMajor) throw olderData(folder, major);
  return true;
}

function listed(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder);
  } catch {
    throw foreignData(folder);
  }
}

export function foreignData(folder: string): StartError {
  return new StartError(
    'foreign-data',
    `${folder} 不是本程序可用的数据目录（可能属于其他用户或其他程序）：请用原来的用户启动，或改用 --data 指定目录。`,
    `${folder} is not a data folder that this program can use (it may belong to another user or program): start as the user of before, or choose a folder with --data.`,
  );
}

function newerData(folder: string, major: number): StartError {
  return new StartError(
    'newer-data',
    `数据目录 ${folder} 由更新的 PostgreSQL ${major} 建立，本版本只能使用 ${postgresMajor}：请升级案鉴。`,
    `The data folder ${folder} was made by PostgreSQL ${major}, newer than ${postgresMajor} of this release: upgrade Anjian.`,
  );
}

function olderData(folder: string, major: number): StartError {
  return new StartError(
    'older-data',
    `数据目录 ${folder} 由 PostgreSQL ${major} 建立，须先用 pg_upgrade 或 pg_dump 迁移到 ${postgresMajor}。`,
    `The data folder ${folder} was made by PostgreSQL ${major}: move it to ${postgresMajor} with pg_upgrade or pg_dump first.`,
  );
}
