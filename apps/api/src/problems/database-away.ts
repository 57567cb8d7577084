// Classes of Postgres errors that pass when the server is well again: 08 connection, 53 resources (a full disk among them),
// 57 shutdown or time-out, 58 its own disk; 55P03 a lock not had in time.
const passing = /^(08|53|57|58|55P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)/;
const messages = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;
// What TypeORM says of a connection that broke between two statements of a transaction.
const released = 'QueryRunnerAlreadyReleasedError';

/** Whether the database does not answer, rather than refusing what it was asked. Looks at members, not classes: drivers wrap errors in their own. */
export function isDatabaseAway(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error ? String(error.code) : '';
  const message = 'message' in error ? String(error.message) : '';
  const name = 'name' in error ? error.name : '';
  if (passing.test(code) || messages.test(message) || name === released) return true;
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.some(isDatabaseAway);
  return 'driverError' in error && error.driverError !== error && isDatabaseAway(error.driverError);
}
