import { asArguments, asFile, virtualTime } from './dynamic-config';
import { serverIsNewEnough } from './version';

test.each([
  ['temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', true],
  ['temporal version 0.0.0-DEV (Server 1.32.0, UI 2.54.1)', true],
  ['temporal version 2.0.0 (Server 2.0.0, UI 3.0.0)', true],
  ['temporal version 1.8.2 (Server 1.31.2, UI 2.50.0)', false],
  ['', false],
])('%s: new enough is %s', (line, expected) => {
  expect(serverIsNewEnough(line)).toBe(expected);
});

test('dynamic settings are JSON on the command line and constrained values in the file', () => {
  expect(asArguments(virtualTime)).toContain('history.timerProcessorMaxTimeShift="20ms"');
  expect(JSON.parse(asFile({ a: 1 }))).toEqual({ a: [{ value: 1, constraints: {} }] });
});
