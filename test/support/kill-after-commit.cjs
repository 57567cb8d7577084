// Loaded into a worker by --require: once what carries MARK is committed, by a statement of its own or with its transaction, and before the
// worker can tell anybody, the processes in KILL_PIDS and the worker itself die as in a power cut.
const pg = require('pg');

const mark = process.env.KILL_MARK;
const pids = (process.env.KILL_PIDS ?? '').split(',').filter(Boolean).map(Number);
const query = pg.Client.prototype.query;

pg.Client.prototype.query = function (...args) {
  // A statement comes as text and values, or as one object that holds both.
  const values = args[1] ?? args[0]?.values;
  if (args[0] === 'START TRANSACTION') this.inTransaction = true;
  if (args[0] === 'COMMIT' || args[0] === 'ROLLBACK') this.inTransaction = false;
  if (Array.isArray(values) && JSON.stringify(values).includes(mark)) this.carriesMark = true;
  const answer = query.apply(this, args);
  if (!this.carriesMark || this.inTransaction) return answer;
  return answer.then(() => {
    for (const pid of [...pids, process.pid]) process.kill(pid, 'SIGKILL');
  });
};
