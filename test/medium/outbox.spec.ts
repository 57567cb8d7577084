import { randomUUID } from 'node:crypto';
import { relayOnce } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { writeCase } from '../support/write-turn';

let db: FreshDatabase;
let caseId: string;
beforeAll(async () => {
  db = await freshDatabase();
  caseId = await writeCase(db.source);
});
afterAll(() => db.drop());
beforeEach(() => db.owner.query('delete from message'));

async function waiting(to: string, n: number): Promise<void> {
  const body = JSON.stringify({ place: '150802', shift: 0, command: { name: 'hear-case-closed', act: {}, data: {} } });
  await db.owner.query(
    `insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body) values ('sender', $1, $2, $3, 'supervision', 1, $4)`,
    [to, n, caseId, body],
  );
}

test('messages of one pair go together and in order, ten at a time, also when two relays run', async () => {
  const all = Array.from({ length: 12 }, (_, index) => index + 1);
  for (const n of all) await waiting('a', n);
  const delivered: number[][] = [];
  const relay = () => relayOnce(db.source, ({ sent }) => (delivered.push(sent.map(({ n }) => n)), Promise.resolve('sent')));
  const sent = (await Promise.all([relay(), relay()])).reduce((sum, some) => sum + some, 0);
  expect([sent, delivered]).toEqual([12, [all.slice(0, 10), all.slice(10)]]);
  expect(await relay()).toBe(0);
});

test('of what waits for one receiver, only what is of the same sender and was not sent a moment ago goes along', async () => {
  for (const n of [1, 2, 3]) await waiting('a', n);
  await db.owner.query(`update message set sent_at = now() where n = 2`);
  await db.owner.query(
    `insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body) select 'other', to_stream, 2, case_id, procedure, to_n, body from message where n = 1`,
  );
  const delivered: string[] = [];
  await relayOnce(db.source, ({ sent }) => (delivered.push(sent.map(({ from, n }) => `${from} ${n}`).join()), Promise.resolve('sent')));
  expect(delivered.sort()).toEqual(['other 2', 'sender 1,sender 3']);
});

test('a receiver that takes nothing holds up neither the others nor what they have got', async () => {
  await waiting('poison', 1);
  await waiting('poison', 2);
  await waiting('well', 1);
  const tried: string[] = [];
  const relay = () =>
    relayOnce(
      db.source,
      ({ to, sent }) => (tried.push(`${to} ${sent.map(({ n }) => n).join()}`), Promise.resolve(to === 'poison' ? 'refused' : 'sent')),
    );
  expect(await relay()).toBe(1);
  expect(tried).toEqual(['poison 1,2', 'well 1']);
  expect(await relay()).toBe(0);
});

test('what was sent before the server went away stays sent, the rest waits', async () => {
  await waiting('a', 1);
  await waiting('b', 1);
  const away = relayOnce(db.source, ({ to }) => (to === 'b' ? Promise.reject(new Error('away')) : Promise.resolve('sent')));
  await expect(away).rejects.toThrow('away');
  const later: string[] = [];
  await relayOnce(db.source, ({ to }) => (later.push(to), Promise.resolve('sent')));
  expect(later).toEqual(['b']);
});

test('while one message is delivered, the receiver of another may write that it has got its own', async () => {
  const id = randomUUID();
  await waiting(id, 1);
  await waiting('slow', 1);
  await relayOnce(db.source, async ({ to }) => {
    // The turn of the first receiver does this while the second delivery is still on its way; a lock would time out.
    if (to === 'slow') await db.source.query('update message set received_at = now() where to_stream = $1', [id]);
    return 'sent';
  });
  expect(await db.source.query('select 1 from message where to_stream = $1 and received_at is not null', [id])).toHaveLength(1);
});
