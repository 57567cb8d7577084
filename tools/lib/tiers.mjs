import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './checkout.mjs';
import { npm, run } from './run.mjs';

const pass = { passed: 1, failed: 0 };
const failure = { passed: 0, failed: 1 };

/** A step that passes or fails as a whole. */
export const step = (name, script) => ({
  name,
  run: async (options) => ((await run(npm, ['run', '--silent', script], options)) === 0 ? pass : failure),
});

export const built = (ensureBuilt) => ({
  name: 'build',
  run: ({ stdio }) =>
    ensureBuilt(console.log, stdio).then(
      () => pass,
      (error) => {
        console.error(error.message);
        return failure;
      },
    ),
});

/** A Jest project, counted by Jest itself. A tier that ran nothing, and a test that was skipped, have failed. */
export const tests = (project, args, name = project) => ({
  name,
  run: async (options, folder) => {
    const report = join(folder, 'report.json');
    const jest = within('node_modules/jest/bin/jest.js');
    const [input, , people] = options.stdio;
    const code = await run(process.execPath, [jest, '--selectProjects', project, '--json', '--outputFile', report, ...args], {
      ...options,
      // Jest prints its report as JSON to stdout and everything for people to stderr.
      stdio: [input, 'ignore', people],
    });
    const counts = countsOf(report);
    if (counts.passed + counts.failed === 0) console.error(`The tier "${name}" ran no test: that is a failure.`);
    // A run that failed without a failed test (a teardown, a crash) is one failure.
    const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    return silent ? { ...counts, failed: 1 } : counts;
  },
});

/** Runs a tier and prints in one piece what it said, since others run beside it. */
export async function runTier(tier, env) {
  const folder = mkdtempSync(join(tmpdir(), 'anjian-tier-'));
  const said = join(folder, 'said.txt');
  const out = openSync(said, 'w');
  console.log(`   ${tier.name} …`);
  const began = performance.now();
  const counts = await tier.run({ env, stdio: ['ignore', out, out] }, folder);
  const seconds = (performance.now() - began) / 1000;
  closeSync(out);
  console.log(`\n== ${tier.name} (${seconds.toFixed(1)} s)\n${readFileSync(said, 'utf8')}`);
  rmSync(folder, { recursive: true, force: true });
  return { name: tier.name, ...counts, seconds };
}

function countsOf(report) {
  try {
    const read = JSON.parse(readFileSync(report, 'utf8'));
    const skipped = read.numPendingTests + read.numTodoTests;
    if (skipped > 0) console.error(`${skipped} tests were skipped: they count as failed.`);
    return { passed: read.numPassedTests, failed: read.numFailedTests + read.numRuntimeErrorTestSuites + skipped };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
