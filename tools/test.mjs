// npm test: every tier on two cores. What needs no server runs beside the build and what needs one; end to end comes last, in three companies.
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail } from './lib/run.mjs';
import { startTestServers } from './lib/test-servers.mjs';
import { built, runTier, step, tests } from './lib/tiers.mjs';

const withoutServers = [
  step('typecheck', 'typecheck'),
  step('lint', 'lint'),
  step('import rules', 'deps:check'),
  step('licences', 'licenses'),
  tests('unit', ['--runInBand']),
  tests('property', ['--runInBand']),
];
const onServers = [tests('medium', ['--runInBand']), tests('replay', ['--runInBand'])];
// Each shard keeps a core busy; what mostly waits does so beside them, all of it in the same minutes.
const endToEnd = [
  tests('e2e', ['--runInBand', '--shard=1/2'], 'e2e 1'),
  tests('e2e', ['--runInBand', '--shard=2/2'], 'e2e 2'),
  tests('waiting', ['--maxWorkers=4']),
];

const running = new Set();

/** The tiers one after another, on a PostgreSQL and a Temporal server of their own. */
async function withServers(tiers) {
  const servers = await startTestServers();
  running.add(servers);
  try {
    return await inOrder(tiers, { ...process.env, ...servers.env });
  } finally {
    running.delete(servers);
    await servers.stop();
  }
}

async function inOrder(tiers, env = process.env) {
  const results = [];
  for (const tier of tiers) results.push(await runTier(tier, env));
  return results;
}

async function buildAndServe() {
  return [await runTier(built(ensureBuilt), process.env), ...(await withServers(onServers))];
}

async function main() {
  demandNode();
  await ensureInstalled();
  const began = performance.now();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => void Promise.all([...running].map(({ stop }) => stop())).then(() => process.exit(code)));
  }
  const first = await Promise.all([inOrder(withoutServers), buildAndServe()]);
  const last = await Promise.all(endToEnd.map((tier) => withServers([tier])));
  report([...first, ...last].flat(), (performance.now() - began) / 1000);
}

function report(results, seconds) {
  console.log('');
  for (const result of results) {
    const { name, passed, failed } = result;
    console.log(
      `${name.padEnd(14)}${result.seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${'together'.padEnd(14)}${seconds.toFixed(1).padStart(7)} s`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

main().catch(fail);
