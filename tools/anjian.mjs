import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './lib/build.mjs';
import { within } from './lib/checkout.mjs';
import { readDotEnv, readLastStart } from './lib/environment.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail } from './lib/run.mjs';

/** `npm run -s anjian -- <command>`: says nothing of its own on stdout, which belongs to the command. */
async function main() {
  demandNode();
  readDotEnv();
  readLastStart();
  await ensureInstalled(console.error);
  await ensureBuilt(console.error, ['ignore', 2, 'inherit']);
  await import(pathToFileURL(within('dist/apps/cli/apps/cli/src/main.js')).href);
}

main().catch(fail);
