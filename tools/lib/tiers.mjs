import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { within } from './checkout.mjs';
import { npm, run } from './run.mjs';

/** A step that passes or fails as a whole. */
export const step = (name, script) => ({
  name,
  run: async (env) => ((await run(npm, ['run', '--silent', script], { env })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
});

/** A Jest project, counted by Jest itself. A tier that ran nothing, and a test that was skipped, have failed. */
export const tests = (name, args = []) => ({
  name,
  run: async (env) => {
    const folder = mkdtempSync(join(tmpdir(), 'anjian-jest-'));
    const report = join(folder, 'report.json');
    const jest = within('node_modules/jest/bin/jest.js');
    const code = await run(process.execPath, [jest, '--selectProjects', name, '--json', '--outputFile', report, ...args], {
      env,
      // Jest prints its report as JSON to stdout and everything for people to stderr.
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const counts = countsOf(report);
    rmSync(folder, { recursive: true, force: true });
    if (counts.passed + counts.failed === 0) console.error(`The tier "${name}" ran no test: that is a failure.`);
    // A run that failed without a failed test (a teardown, a crash) is one failure.
    const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
    return silent ? { ...counts, failed: 1 } : counts;
  },
});

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
