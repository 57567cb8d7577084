import type { Client } from '@temporalio/client';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Receipt, SentCommand } from '@app/streams';
import { levelArgs } from '../../support/bare-case';
import { clientOf } from '../../support/client-of';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { eventually } from '../../support/process';
import { advance, anotherLevel, command, give, ledgerOf, recorded, reportAccident } from '../../support/life';

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

/** A level determined with a reason of that length that nothing can pack: no form would let it in. */
function longLevel(length: number): SentCommand {
  const [sent] = levelArgs(0);
  const reason = randomBytes(length).toString('base64').slice(0, length);
  return { ...sent, id: randomUUID(), command: { ...sent.command, data: { level: 'ordinary', reason } } };
}

const send = (stream: string, sent: SentCommand): Promise<Receipt> =>
  client.workflow.getHandle(stream).executeUpdate<Receipt, [SentCommand]>('determine-level', { updateId: sent.id, args: [sent] });

const now = '2022-09-19T02:00:00.000Z';

test('what passes one mebibyte is not sent at all; what stays below is written, and the case goes on', async () => {
  const { id, stream } = await reportAccident(desk);
  await expect(send(stream, longLevel(1_500_000))).rejects.toThrow(/A payload has \d+ bytes where \d+ are allowed/);
  expect(await send(stream, longLevel(900_000))).toMatchObject({ outcome: 'done' });
  expect((await give(desk, id, anotherLevel(1))).status).toBe(200);
});

test('a record of twelve mebibytes takes nothing new and says what to do; reading, putting right, reminders and the end go on', async () => {
  const { id, stream } = await reportAccident(desk);
  for (let turn = 0; turn < 14; turn += 1) expect(await send(stream, longLevel(900_000))).toMatchObject({ outcome: 'done' });
  const refused = await give(desk, id, anotherLevel(1), 'more');
  expect(refused.body).toMatchObject({
    status: 409,
    code: 'record-too-long',
    whatToDo: { en: expect.stringContaining('archived') as unknown },
  });
  expect(await send(stream, longLevel(10))).toMatchObject({ outcome: 'refused', rejection: { code: 'record-too-long' } });

  expect((await desk.call('GET', `/api/cases/${id}`)).status).toBe(200);
  const corrected = command('correct-accident', { unit: '另一施工单位', reason: '单位名称登记有误' }, now);
  expect((await give(desk, id, corrected)).status).toBe(200);
  expect((await give(desk, id, command('archive', {}, now))).body).toMatchObject({
    status: 409,
    code: expect.not.stringMatching('record-too-long') as unknown,
  });
  await advance(desk, id, '2022-10-30T16:00:00.000Z');
  await recorded(desk, stream, 'rung.fired', 'IN-01:');
  // In another process, which folds all of it anew.
  await desk.worker.kill9();
  await desk.startWorker();
  const again = command('correct-accident', { unit: '施工单位', reason: '恢复原登记' }, '2022-10-30T16:00:00.000Z');
  await eventually('the command', async () => (await give(desk, id, again, 'cold')).status === 200);
  expect((await ledgerOf(desk, stream)).filter(({ kind }) => kind === 'accident.corrected')).toHaveLength(2);
}, 120_000);
