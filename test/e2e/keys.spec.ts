import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { clientOf } from '../support/client-of';
import { anotherLevel, command, give, ledgerOf, reportAccident } from '../support/life';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')));
afterAll(() => desk.stop());

test('the same key with another body is refused with 422, also for the opening', async () => {
  const { id } = await reportAccident(desk, 'opening');
  expect((await reportAccident(desk, 'opening')).id).toBe(id);
  await expect(reportAccident(desk, 'opening', { deaths: 2 })).rejects.toThrow(/422 .*idempotency-key-reused/);
  expect((await give(desk, id, anotherLevel(1), 'k')).status).toBe(200);
  const other = await give(desk, id, anotherLevel(2), 'k');
  expect(other.status).toBe(422);
  expect(other.body).toMatchObject({ code: 'idempotency-key-reused' });
});

test('a key that comes back after the run has continued as new gets its first answer and changes nothing', async () => {
  const { id, stream } = await reportAccident(desk);
  const first = await give(desk, id, anotherLevel(0), 'first');
  for (let turn = 1; turn < 60; turn += 1) await give(desk, id, anotherLevel(turn));
  const before = (await ledgerOf(desk, stream)).length;
  const again = await give(desk, id, anotherLevel(0), 'first');
  expect(again.body).toEqual(first.body);
  expect(await ledgerOf(desk, stream)).toHaveLength(before);
  // Nor does the repeat keep the case from going on.
  expect((await give(desk, id, anotherLevel(60))).status).toBe(200);
});

test('thirty commands at once on one case: queued or refused with 503, and with the same keys again each is in the ledger once', async () => {
  const { id, stream } = await reportAccident(desk);
  const turns = Array.from({ length: 30 }, (_, turn) => turn);
  const giveAll = (some: readonly number[]): Promise<number[]> =>
    Promise.all(some.map(async (turn) => (await give(desk, id, anotherLevel(turn), `at-once-${turn}`)).status));
  const first = await giveAll(turns);
  expect(first.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(await giveAll(turns.filter((turn) => first[turn] === 503))).toEqual(first.filter((status) => status === 503).map(() => 200));
  const said = (await ledgerOf(desk, stream)).flatMap((entry) => /认定 \d+/.exec(entry.body)?.[0] ?? []);
  expect(said.toSorted()).toEqual(turns.map((turn) => `认定 ${turn}`).toSorted());
});

test('refused early a command leaves no event with Temporal and no entry, and its key stays free', async () => {
  const { id, stream } = await reportAccident(desk);
  const client = clientOf(desk);
  const events = async () => (await client.workflow.getHandle(stream).fetchHistory()).events?.length;
  const [before, entries] = [await events(), await ledgerOf(desk, stream)];
  const archive = command('archive', {}, '2022-09-19T02:00:00.000Z');
  for (let time = 0; time < 2; time += 1) expect((await give(desk, id, archive, 'free')).status).toBe(409);
  expect([await events(), await ledgerOf(desk, stream)]).toEqual([before, entries]);
  await client.connection.close();
  expect((await give(desk, id, anotherLevel(1), 'free')).status).toBe(200);
});
