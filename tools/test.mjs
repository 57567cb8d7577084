import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { demandNode } from './lib/node-version.mjs';
import { fail } from './lib/run.mjs';
import { startTestServers } from './lib/test-servers.mjs';
import { step, tests } from './lib/tiers.mjs';

const pass = () => ({ passed: 1, failed: 0 });
const refuse = (error) => {
  console.error(error.message);
  return { passed: 0, failed: 1 };
};

const alone = [
  step('typecheck', 'typecheck'),
  step('lint', 'lint'),
  step('import rules', 'deps:check'),
  step('licences', 'licenses'),
  { name: 'build', run: () => ensureBuilt().then(pass, refuse) },
  tests('unit'),
  tests('property'),
];
// They share two servers, and the processes that they start need the second core; end to end a test mostly waits, so two wait side by side.
const onServers = [tests('medium', ['--runInBand']), tests('replay', ['--runInBand']), tests('e2e', ['--maxWorkers=2'])];

const results = [];

async function runTier(tier, env) {
  console.log(`\n== ${tier.name}`);
  const began = performance.now();
  const counts = await tier.run(env);
  results.push({ name: tier.name, ...counts, seconds: (performance.now() - began) / 1000 });
}

async function main() {
  demandNode();
  await ensureInstalled();
  for (const tier of alone) await runTier(tier, process.env);
  const servers = await startTestServers();
  process.once('SIGINT', () => void servers.stop().then(() => process.exit(130)));
  process.once('SIGTERM', () => void servers.stop().then(() => process.exit(143)));
  try {
    for (const tier of onServers) await runTier(tier, { ...process.env, ...servers.env });
  } finally {
    await servers.stop();
  }
  report();
}

function report() {
  console.log('');
  for (const { name, passed, failed, seconds } of results) {
    console.log(
      `${name.padEnd(14)}${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
    );
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${'together'.padEnd(14)}${sum('seconds').toFixed(1).padStart(7)} s`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

main().catch(fail);
