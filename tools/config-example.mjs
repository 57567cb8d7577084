import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ensureBuilt } from './lib/build.mjs';
import { within } from './lib/checkout.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail } from './lib/run.mjs';

/** Writes `.env.example` from the settings. */
async function main() {
  await ensureInstalled();
  await ensureBuilt();
  const { envExample } = createRequire(import.meta.url)(within('dist/apps/cli/libs/config/src/index.js'));
  writeFileSync(within('.env.example'), envExample());
}

main().catch(fail);
