// Classes of Postgres errors that pass when the server is well again: 08 connection, 53 resources (a full disk among them),
// 57 shutdown or time-out, 58 its own disk; 55P03 a lock not had in time.
const passing = /^(08|53|57|58|55P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)/;
const messages = /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/;

/** Whether the database does not answer, rather than refusing what it was asked. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  if (passing.test(code) || messages.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  return 'driverError' in error && error.driverError !== error && isDatabaseAway(error.driverError);
}
