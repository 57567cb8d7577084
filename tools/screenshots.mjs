// npm run screenshots [-- NAME]: every page of the web application, as a picture in docs/images.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail } from './lib/run.mjs';
import { runOnTestServers } from './lib/test-servers.mjs';

async function main() {
  demandNode();
  await ensureInstalled();
  await ensureBuilt();
  process.exitCode = await runOnTestServers('screenshots.ts', process.argv.slice(2));
}

main().catch(fail);
