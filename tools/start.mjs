import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { within } from './lib/checkout.mjs';
import { readDotEnv } from './lib/environment.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail } from './lib/run.mjs';

/** `npm start -- [--demo] [--temporal=postgres] [--data DIR]`: from a bare clone to a running desk. */
async function main() {
  demandNode();
  readDotEnv();
  await ensureInstalled();
  await ensureBuilt();
  process.argv.splice(2, 0, 'start');
  await import(pathToFileURL(within('dist/apps/cli/apps/cli/src/main.js')).href);
}

main().catch(fail);
