import { QueryRunnerAlreadyReleasedError } from 'typeorm';
import { isDatabaseAway } from './database-away';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

test.each([
  ['a refused connection', withCode('ECONNREFUSED')],
  ['a server that shuts down', withCode('57P01')],
  ['a full disk', withCode('53100')],
  ['a broken connection under a query', Object.assign(new Error('x'), { driverError: new Error('Connection terminated unexpectedly') })],
  ['a pool without a free connection', new Error('timeout exceeded when trying to connect')],
  ['a connection that fell silent', Object.assign(new Error('x'), { driverError: withCode('ETIMEDOUT') })],
  ['a connection that broke between two statements', new QueryRunnerAlreadyReleasedError()],
  ['several addresses that refuse', new AggregateError([withCode('ECONNREFUSED')])],
])('%s is a database that is away', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

test.each([
  ['a wrong query', withCode('42601')],
  ['a refused right', withCode('42501')],
  ['a fault of ours', new TypeError('x is undefined')],
  ['no error at all', 'text'],
])('%s is not', (_what, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});
