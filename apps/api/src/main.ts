import 'reflect-metadata';
import { join } from 'node:path';
import { ConsoleLogger } from '@nestjs/common';
import { loadConfig } from '@app/config';
import { commandSchemas } from '@app/domain-schemas';
import { endInTime, loseLinesQuietly } from '@app/observability';
import { repertoire } from '@app/turn';
import { createApi } from './create-api';
import { KnownProcedures } from './procedures/known-procedures';
import { settingsOf } from './settings';

// Compiled, this file lies in dist/apps/api/apps/api/src.
const webFolder = join(__dirname, '../../../../../web');

async function main(): Promise<void> {
  loseLinesQuietly();
  const config = loadConfig(process.env);
  const levels = { error: 0, warn: 1, log: 2, debug: 3, verbose: 4 };
  const logLevels = (['error', 'warn', 'log', 'debug', 'verbose'] as const).filter((level) => levels[level] <= levels[config.LOG_LEVEL]);
  const known = new KnownProcedures(repertoire, commandSchemas);
  const app = await createApi(settingsOf(config, webFolder), known, new ConsoleLogger({ json: true, logLevels }));
  endInTime(app.getHttpServer());
  await app.listen(config.API_PORT, config.API_HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
