import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { recordedChanges, start } from './clock-arbitraries';

const root = join(__dirname, '../..');
const histories = fc.sample(recordedChanges, { numRuns: 50, seed: 7 }).map((facts) => [
  { ...start, at: '2022-09-19T15:59:59.000Z' },
  ...facts,
  { fact: 'approval.issued', at: '2026-12-10T16:30:00.000Z' },
  // The nights in which New York and Lord Howe put their clocks back or forward.
  { fact: 'unit.informed', at: '2022-11-06T05:30:00.000Z' },
  { fact: 'notice.received', at: '2022-10-01T15:45:00.000Z', ref: '150802' },
  { fact: 'notice.received', at: '2022-10-01T15:15:00.000Z', ref: '150800' },
]);

const script = `
  const { project } = require('@app/clock');
  const { calendar, sheet: { clocks: rules } } = require('@app/turn').releaseLaw('investigation', '450400');
  const histories = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const clocks = histories.map((facts) => project(rules, facts, calendar, '2022-11-01T00:00:00.000Z'));
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

test('the same clocks under UTC, New York, Tokyo and Lord Howe', () => {
  const [utc, ...others] = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe'].map(under);
  expect([utc, ...others].map((found) => found?.offset)).toEqual([0, 240, -540, -630]);
  expect(utc?.clocks).toHaveLength(50);
  for (const other of others) expect(other.clocks).toEqual(utc?.clocks);
});
