import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, give, ledgerOf, reportAccident } from '../support/life';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')));
afterAll(() => desk.stop());

const run = promisify(execFile);
const cli = resolve(__dirname, '../../dist/apps/cli/apps/cli/src/main.js');

/** The database as it was one command ago: whole in itself, but older than what the stream has answered. */
async function restoreOlder(stream: string, caseId: string): Promise<void> {
  const { owner } = desk.db;
  await owner.query('alter table ledger disable trigger append_only');
  await owner.query('alter table receipt disable trigger append_only');
  await owner.query('delete from receipt where stream = $1 and to_seq = (select max(seq) from ledger where stream = $1)', [stream]);
  await owner.query('delete from ledger where stream = $1 and seq = (select max(seq) from ledger where stream = $1)', [stream]);
  await owner.query('update stream set seq = seq - 1 where id = $1', [stream]);
  await owner.query(
    `update case_head h set case_seq = l.case_seq, hash = l.hash from ledger l
     where h.case_id = $1 and l.case_id = $1 and l.case_seq = (select max(case_seq) from ledger where case_id = $1)`,
    [caseId],
  );
}

test('a ledger that is older than what was answered stops the stream with an alarm, and only an operator starts it again', async () => {
  const { id, stream } = await reportAccident(desk);
  await give(desk, id, anotherLevel(1));
  await give(desk, id, anotherLevel(2));
  await restoreOlder(stream, id);
  const before = await ledgerOf(desk, stream);

  expect((await give(desk, id, anotherLevel(3))).body).toMatchObject({ status: 503, code: 'stream-stopped' });
  const stopped = await give(desk, id, anotherLevel(4));
  expect(stopped.body).toMatchObject({ status: 503, code: 'stream-stopped' });
  // Longer than a round of the watchdog, which revives whatever else has no workflow.
  await sleep(5_000);
  expect(await ledgerOf(desk, stream)).toEqual(before);
  expect(desk.worker.output()).toContain('"alarm":"ledger-shorter"');
  expect(desk.api.output()).toContain('stream-stopped');

  const anjian = (...args: string[]) => run(process.execPath, [cli, ...args, '--json'], { env: { ...process.env, ...desk.env } });
  expect(JSON.parse((await anjian('streams')).stdout)).toMatchObject({ stopped: [{ id: stream, why: 'ledger-shorter' }] });
  expect(JSON.parse((await anjian('streams', '--release', stream)).stdout)).toMatchObject({ released: true, stopped: [] });
  await anjian('revive');
  expect((await give(desk, id, anotherLevel(5))).status).toBe(200);
  expect(await ledgerOf(desk, stream)).toHaveLength(before.length + 1);
}, 90_000);
