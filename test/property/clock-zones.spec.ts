import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { recordedChanges, start } from './clock-arbitraries';

const root = join(__dirname, '../..');
const histories = fc
  .sample(recordedChanges, { numRuns: 50, seed: 7 })
  .map((facts) => [{ ...start, at: '2022-09-19T15:59:59.000Z' }, ...facts, { fact: 'approval.issued', at: '2026-12-10T16:30:00.000Z' }]);

const script = `
  const { project } = require('@app/clock');
  const { calendar, lawSheet } = require('@app/rules');
  const histories = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const clocks = histories.map((facts) => project(lawSheet('investigation', '150802').clocks, facts, calendar, '2022-11-01T00:00:00.000Z'));
  process.stdout.write(JSON.stringify({ offset: new Date(2022, 6, 1).getTimezoneOffset(), clocks }));
`;

function under(zone: string): { readonly offset: number; readonly clocks: readonly unknown[] } {
  const options = {
    cwd: root,
    input: JSON.stringify(histories),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    maxBuffer: 1e9,
  } as const;
  return JSON.parse(execFileSync(process.execPath, ['-r', './test/support/typescript.cjs', '-e', script], options));
}

test('the same clocks under UTC, New York and Tokyo', () => {
  const [utc, newYork, tokyo] = ['UTC', 'America/New_York', 'Asia/Tokyo'].map(under);
  expect([utc?.offset, newYork?.offset, tokyo?.offset]).toEqual([0, 240, -540]);
  expect(utc?.clocks).toHaveLength(50);
  expect(newYork?.clocks).toEqual(utc?.clocks);
  expect(tokyo?.clocks).toEqual(utc?.clocks);
});
