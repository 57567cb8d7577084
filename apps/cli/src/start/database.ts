import { join } from 'node:path';
import { StartError, startPostgres } from '@app/local-servers';
import type { RunningPostgres } from '@app/local-servers';
import { accounts, makeDemoAccount } from '@app/accounts';
import { createDatabaseAndRoles, dataSourceOf, firstStart, migrate, NewerDatabase, roleUrl } from '@app/persistence';
import type { Installation } from '@app/domain';
import { releaseName, repertoire } from '@app/turn';
import { rolePasswords } from './secrets';

export interface DatabaseUrls {
  /** As anjian_app. */
  readonly app: string;
  /** As anjian_owner. */
  readonly owner: string;
}

const firstOperator = { organ: '150802-government', title: '值班员' };

/** The urls of DATABASE_URL and DATABASE_OWNER_URL where the environment points at a server; null where it does not. */
export function givenDatabase(env: NodeJS.ProcessEnv): DatabaseUrls | null {
  const [app, owner] = [env['DATABASE_URL'], env['DATABASE_OWNER_URL']];
  if (!app) return null;
  if (owner) return { app, owner };
  throw new StartError(
    'not-configured',
    '已设置 DATABASE_URL，还须设置 DATABASE_OWNER_URL 以便升级数据库。',
    'DATABASE_URL is set; DATABASE_OWNER_URL is needed as well, for migrations.',
  );
}

export function startDatabase(folder: string, port?: number): Promise<RunningPostgres> {
  return startPostgres({ dataDir: join(folder, 'postgres'), sync: 'on', port });
}

/** Creates roles and database on the embedded server. */
export async function ownDatabase(folder: string, superUrl: string): Promise<DatabaseUrls> {
  const passwords = rolePasswords(folder);
  await createDatabaseAndRoles(superUrl, 'anjian', passwords);
  return {
    app: roleUrl(superUrl, 'anjian', 'anjian_app', passwords.app),
    owner: roleUrl(superUrl, 'anjian', 'anjian_owner', passwords.owner),
  };
}

export interface Prepared {
  /** The first operator's token at the first start, else null. */
  readonly token: string | null;
  /** Whether anybody can sign in. */
  readonly accounts: 'some' | 'none';
}

/** @param demo `make` in a sandbox that only this machine reaches */
export async function prepareDatabase({ owner }: DatabaseUrls, installation: Installation, demo: 'make' | 'none'): Promise<Prepared> {
  try {
    await migrate(owner);
  } catch (error) {
    if (error instanceof NewerDatabase) throw new StartError('newer-data', error.message, '');
    throw error;
  }
  const token = await firstStart(owner, installation, releaseName(repertoire), firstOperator);
  return { token, accounts: await accountsOf(owner, demo) };
}

async function accountsOf(owner: string, demo: 'make' | 'none'): Promise<Prepared['accounts']> {
  const source = await dataSourceOf(owner, 1).initialize();
  try {
    if (demo === 'make') await makeDemoAccount(source);
    return (await accounts(source)).length > 0 ? 'some' : 'none';
  } finally {
    await source.destroy();
  }
}
