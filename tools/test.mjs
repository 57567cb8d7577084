// npm test: every tier on two cores, each of which goes on as soon as it is free.
// npm run test:more: what takes longer, each in its turn.
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
  tests('unit', ['--runInBand']),
];
// It reads what the build has bundled.
const afterBuild = step('licences', 'licenses');
const onServers = [tests('medium', ['--runInBand']), tests('replay', ['--runInBand'])];
// Each keeps a core busy, and is taken by the one that is free.
const wholeSystem = [...inShards('web', 2), ...inShards('e2e', 4)];
// They mostly wait, beside all the others.
const waiting = tests('waiting', ['--maxWorkers=3']);

// Properties over many cases, whole lives of accidents, and the build as it is started on a machine and beside the packages of an image alone.
const more = [tests('property', ['--runInBand']), tests('lives', ['--maxWorkers=2']), tests('deployed', [])];

function inShards(project, count) {
  return Array.from({ length: count }, (_, index) =>
    tests(project, ['--runInBand', `--shard=${index + 1}/${count}`], `${project} ${index + 1}`),
  );
}

const running = new Set();

/** What `work` answers on a PostgreSQL and a Temporal server of its own. */
async function withServers(work) {
  const servers = await startTestServers();
  running.add(servers);
  try {
    return await work({ ...process.env, ...servers.env });
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

async function oneCore(building) {
  const checked = await inOrder(withoutServers);
  await building;
  return [...checked, ...(await withServers(takeTurns))];
}

async function theOther(building) {
  const done = [await building, await runTier(afterBuild, process.env)];
  const tested = await withServers(async (env) => [...(await inOrder(onServers, env)), ...(await takeTurns(env))]);
  return [...done, ...tested];
}

async function besideBoth(building) {
  await building;
  return withServers((env) => inOrder([waiting], env));
}

async function takeTurns(env) {
  const results = [];
  for (let tier = wholeSystem.shift(); tier !== undefined; tier = wholeSystem.shift()) results.push(await runTier(tier, env));
  return results;
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
  const results = process.argv[2] === 'more' ? await runMore() : await runAll();
  report(results, (performance.now() - began) / 1000);
}

async function runAll() {
  const building = runTier(built(ensureBuilt), process.env);
  return (await Promise.all([oneCore(building), theOther(building), besideBoth(building)])).flat();
}

async function runMore() {
  return [await runTier(built(ensureBuilt), process.env), ...(await withServers((env) => inOrder(more, env)))];
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
