import { dataSourceOf } from '@app/persistence';
import type { DataSource } from 'typeorm';
import { cuttableProxy } from '../support/cuttable-proxy';
import type { CuttableProxy } from '../support/cuttable-proxy';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { eventually } from '../support/process';
import { writtenCase } from '../support/written-turn';

jest.setTimeout(60_000);

let db: FreshDatabase;
let cable: CuttableProxy;
let source: DataSource;

beforeAll(async () => {
  db = await freshDatabase();
  const at = new URL(db.url);
  cable = await cuttableProxy(at.hostname, Number(at.port));
  at.port = String(cable.port);
  source = await dataSourceOf(at.toString(), 1, 'turns').initialize();
});

afterAll(async () => {
  await source.destroy();
  await cable.cut();
  await db.drop();
});

test('a turn whose cable falls silent fails in time, its session is thrown away, and its lock does not outlive it for long', async () => {
  const caseId = await writtenCase(db.source, 1);
  const lock = 'select 1 from case_head where case_id = $1 for update';
  const began = performance.now();
  const turn = source.transaction(async (manager) => {
    await manager.query(lock, [caseId]);
    cable.hang();
    await manager.query('select 1');
  });
  await expect(turn).rejects.toMatchObject({ driverError: { code: 'ETIMEDOUT' } });
  expect(performance.now() - began).toBeLessThan(14_000);
  await cable.mend();
  // The one connection of the pool is a new one.
  const asked = performance.now();
  await source.query('select 1');
  expect(performance.now() - asked).toBeLessThan(2_000);
  await eventually('the lock', async () => (await source.query(`${lock} skip locked`, [caseId])).length === 1, 15_000);
});

test('a statement that the server takes its time for is answered: it ends by the limit of the server, not of the cable', async () => {
  await expect(source.query('select pg_sleep(11)')).rejects.toMatchObject({ driverError: { code: '57014' } });
});
