import { DataSource } from 'typeorm';
import { migrations } from './migrations';
import { setTypeParsers } from './type-parsers';

// A statement of a running process that takes longer than this is stuck; a migration may take as long as it needs.
const timeouts = '-c statement_timeout=10000 -c lock_timeout=5000';

/** What the sessions of a pool are for. `turns`: the big statement of a turn is planned once per session, which halves its time. */
const sessions = {
  reads: timeouts,
  turns: `${timeouts} -c plan_cache_mode=force_generic_plan`,
  migrations: '-c statement_timeout=0 -c lock_timeout=0',
};

/**
 * A pool of connections whose sessions run in UTC. Tables are read and written in SQL by the files of this library;
 * TypeORM gives the pool, transactions and migrations.
 *
 * @param url postgres URL of `anjian_app`, or of `anjian_owner` for migrations
 */
export function dataSourceOf(url: string, poolSize = 10, use: keyof typeof sessions = 'reads'): DataSource {
  setTypeParsers();
  return new DataSource({
    type: 'postgres',
    url,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    installExtensions: false,
    poolSize,
    extra: { options: `-c timezone=UTC ${sessions[use]}`, connectionTimeoutMillis: 2000 },
    poolErrorHandler: () => undefined,
  });
}
