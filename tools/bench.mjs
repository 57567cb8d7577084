// npm run bench [-- --json FILE --server sqlite|postgres --rounds N --quick]
// npm run bench -- reminders [--rungs N --turns N --json FILE]
// npm run bench -- supervisions [--cases N --rounds N --server sqlite|postgres --json FILE]
// npm run bench -- web [FILE]
// npm run bench -- reads [--cases N --times N --only NAME --slow MS --json FILE]
import { ensureBuilt } from './lib/build.mjs';
import { within } from './lib/checkout.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail, run } from './lib/run.mjs';
import { runOnTestServers } from './lib/test-servers.mjs';

async function main() {
  demandNode();
  await ensureInstalled();
  await ensureBuilt();
  const [what, ...rest] = process.argv.slice(2);
  process.exitCode = what === 'web' ? await runOnTestServers('bench-pages.ts', rest) : await runBench(process.argv.slice(2));
}

function runBench(args) {
  return run(process.execPath, [within('dist/apps/bench/apps/bench/src/main.js'), ...args], { stdio: 'inherit' });
}

main().catch(fail);
