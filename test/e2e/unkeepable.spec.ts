import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Client } from '@temporalio/client';
import type { Receipt, SentCommand, SentMessage } from '@app/streams';
import { levelArgs } from '../support/bare-case';
import { clientOf } from '../support/client-of';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, recorded, reportAccident } from '../support/life';
import { eventually } from '../support/process';
import { runOf } from '../support/run-of';

// What the database cannot keep and what a decision cannot bear, past all forms: from somebody who holds the key.
let desk: Desk;
let client: Client;
beforeAll(async () => {
  desk = await startDesk('sandbox');
  client = clientOf(desk);
});
afterAll(async () => {
  await client.connection.close();
  await desk.stop();
});

const run = promisify(execFile);
const cli = resolve(__dirname, '../../dist/apps/cli/apps/cli/src/main.js');
const anjian = async (...args: string[]): Promise<unknown> =>
  JSON.parse((await run(process.execPath, [cli, ...args, '--json'], { env: { ...process.env, ...desk.env } })).stdout);

const alarmed = (name: string): Promise<unknown> =>
  eventually(`alarm ${name}`, () => Promise.resolve(desk.worker.output().includes(`"alarm":"${name}"`)));

function sentCommand(id: string, name: string, data: SentCommand['command']['data']): SentCommand {
  const [sent] = levelArgs(0);
  return { ...sent, id, command: { ...sent.command, name, data } };
}

const send = (stream: string, sent: SentCommand): Promise<Receipt> =>
  client.workflow.getHandle(stream).executeUpdate<Receipt, [SentCommand]>(sent.command.name, { updateId: sent.id, args: [sent] });

test('a command that the database cannot keep (SQLSTATE 22) is refused, that is recorded, and the case goes on', async () => {
  const { id, stream } = await reportAccident(desk);
  const receipt = await send(stream, sentCommand('nul', 'correct-accident', { name: '高处\u0000坠落事故', reason: '名称登记有误' }));
  expect(receipt).toMatchObject({ outcome: 'refused', rejection: { code: 'not-recordable', params: { code: '22P05' } } });
  expect((await ledgerOf(desk, stream)).at(-1)).toMatchObject({ kind: 'command.refused' });
  await alarmed('data-error');
  expect((await give(desk, id, anotherLevel(1))).status).toBe(200);
});

test('a decision that throws is answered for that command, leaves nothing, and the case goes on', async () => {
  const { id, stream } = await reportAccident(desk);
  const before = await ledgerOf(desk, stream);
  const receipt = await send(stream, sentCommand('bad', 'form-team', {}));
  expect(receipt).toMatchObject({ outcome: 'refused', rejection: { code: 'decision-failed' }, toSeq: before.length });
  expect(await ledgerOf(desk, stream)).toEqual(before);
  await alarmed('decision-failed');
  expect((await give(desk, id, anotherLevel(1))).status).toBe(200);
});

test('a message that throws holds up its sender and nobody else', async () => {
  const { id, stream } = await reportAccident(desk);
  const act = levelArgs(0)[0].command.act;
  const tell = (from: string, n: number, name: string, data: SentMessage['command']['data']): Promise<void> =>
    client.workflow.getHandle(stream).signal('message', { from, n, command: { name, act, data }, shift: 0 } satisfies SentMessage);
  await tell('supervision/a', 1, 'form-team', {});
  await tell('supervision/a', 2, 'determine-level', { level: 'ordinary', reason: '其后' });
  await tell('supervision/b', 1, 'determine-level', { level: 'larger', reason: '另一来源' });
  await recorded(desk, stream, 'level.determined', '另一来源');
  expect((await give(desk, id, anotherLevel(1))).status).toBe(200);
  expect((await ledgerOf(desk, stream)).filter(({ body }) => body.includes('其后'))).toEqual([]);
});

test('time itself that meets an error of the data stops its stream, with the reason and a way out, and is not tried for ever', async () => {
  const { id, stream } = await reportAccident(desk);
  const before = await ledgerOf(desk, stream);
  await desk.db.owner.query(`alter table rung add constraint no_rungs check (case_id <> '${id}') not valid`);
  await expect(advance(desk, id, '2022-10-25T16:00:00.000Z')).rejects.toThrow(/503/);
  await eventually('the run to end', async () => (await runOf(desk, stream)).status === 'FAILED');
  expect(await anjian('streams')).toMatchObject({ stopped: [{ id: stream, why: 'data-error 23514' }] });
  expect((await give(desk, id, anotherLevel(1))).body).toMatchObject({ code: 'stream-stopped' });
  expect((await ledgerOf(desk, stream)).filter(({ kind }) => kind === 'rung.fired')).toEqual([]);
  expect((await ledgerOf(desk, stream)).length).toBeGreaterThanOrEqual(before.length);

  await desk.db.owner.query('alter table rung drop constraint no_rungs');
  await anjian('streams', '--release', stream);
  await anjian('revive');
  await recorded(desk, stream, 'rung.fired');
  expect((await give(desk, id, anotherLevel(2))).status).toBe(200);
}, 60_000);
