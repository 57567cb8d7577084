import { whyDied } from './why-died';

test.each([
  ['FATAL:  could not write to file "pg_wal": No space left on device', 'disk-full'],
  ['database or disk is full (13)', 'disk-full'],
  ['could not bind IPv4 address "127.0.0.1": Address already in use', 'port-in-use'],
  ['listen tcp 127.0.0.1:7233: bind: address already in use', 'port-in-use'],
  ['FATAL:  something else', 'server-died'],
])('%s means %s', (output, code) => {
  const error = whyDied('PostgreSQL', 5432, output, 'postgres.log');
  expect(error.code).toBe(code);
  expect(error.en).not.toContain('\n');
});

test('an unknown death names the log and repeats its last line', () => {
  expect(whyDied('Temporal', 7233, 'first\nlast words\n', '/data/temporal.log').message).toMatch(/\/data\/temporal\.log.*last words/);
});
