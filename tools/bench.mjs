// npm run bench [-- --json FILE --server sqlite|postgres --rounds N --quick]
import { ensureBuilt } from './lib/build.mjs';
import { within } from './lib/checkout.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail, run } from './lib/run.mjs';

async function main() {
  demandNode();
  await ensureInstalled();
  await ensureBuilt();
  const args = [within('dist/apps/bench/apps/bench/src/main.js'), ...process.argv.slice(2)];
  process.exitCode = await run(process.execPath, args, { stdio: 'inherit' });
}

main().catch(fail);
