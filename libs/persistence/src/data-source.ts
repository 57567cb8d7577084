import { DataSource } from 'typeorm';
import type { ObjectLiteral } from 'typeorm';
import { impatientSocket } from './impatient-socket';
import { migrations } from './migrations';
import { setTypeParsers } from './type-parsers';

// A statement of a running process that takes longer than this is stuck; a migration may take as long as it needs. A session whose
// client is gone without a word would hold its locks until TCP finds out, two hours later: nobody of ours is silent for so long.
const timeouts = '-c statement_timeout=10000 -c lock_timeout=5000 -c idle_in_transaction_session_timeout=20000';

// More than a statement may take, and more than a connection lies idle in the pool (10 s).
const silentMs = 12_000;

/** What the sessions of a pool are for. `turns`: the big statement of a turn is planned once per session, which halves its time. */
const sessions = {
  reads: { options: timeouts, stream: () => impatientSocket(silentMs) },
  turns: { options: `${timeouts} -c plan_cache_mode=force_generic_plan`, stream: () => impatientSocket(silentMs) },
  migrations: { options: '-c statement_timeout=0 -c lock_timeout=0' },
};

/**
 * A pool of connections whose sessions run in UTC. The tables of cases are read and written in SQL by the files of this library, those of registers that
 * people keep by repositories; TypeORM gives the pool, transactions and migrations.
 *
 * @param url postgres URL of `anjian_app`, or of `anjian_owner` for migrations
 * @param tables those that are used by repositories
 */
export function dataSourceOf(
  url: string,
  poolSize = 10,
  use: keyof typeof sessions = 'reads',
  tables: readonly (new () => ObjectLiteral)[] = [],
): DataSource {
  setTypeParsers();
  const { options, ...rest } = sessions[use];
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    entities: [...tables],
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize,
    extra: {
      ...rest,
      options: `-c timezone=UTC ${options}`,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      connectionTimeoutMillis: 2000,
    },
    poolErrorHandler: () => undefined,
  });
}
