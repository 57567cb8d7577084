import { loadConfig } from '@app/config';
import type { Config } from '@app/config';
import { dataSourceOf } from '@app/persistence';
import type { DataSource } from 'typeorm';

/** Runs with a connection as `anjian_app` and closes it. */
export async function withDatabase<T>(run: (source: DataSource, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const source = await dataSourceOf(config.DATABASE_URL, 4).initialize();
  try {
    return await run(source, config);
  } finally {
    await source.destroy();
  }
}
