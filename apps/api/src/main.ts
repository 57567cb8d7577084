import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { loadConfig } from '@app/config';
import { loseLinesQuietly } from '@app/observability';
import { createApi } from './create-api';
import { settingsOf } from './settings';

async function main(): Promise<void> {
  loseLinesQuietly();
  const config = loadConfig(process.env);
  const levels = { error: 0, warn: 1, log: 2, debug: 3, verbose: 4 };
  const logLevels = (['error', 'warn', 'log', 'debug', 'verbose'] as const).filter((level) => levels[level] <= levels[config.LOG_LEVEL]);
  const app = await createApi(settingsOf(config), new ConsoleLogger({ json: true, logLevels }));
  await app.listen(config.API_PORT, config.API_HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
