import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { loadConfig } from '@app/config';
import { createApi } from '../../../apps/api/src/create-api';
import { KnownProcedures } from '../../../apps/api/src/procedures/known-procedures';
import { settingsOf } from '../../../apps/api/src/settings';
import { formsWithDanger, withDanger } from './repertoire';

async function main(): Promise<void> {
  const config = loadConfig(process.env);
  const app = await createApi(settingsOf(config), new KnownProcedures(withDanger, formsWithDanger), new ConsoleLogger({ json: true }));
  await app.listen(config.API_PORT, config.API_HOST);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
