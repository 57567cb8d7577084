import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, reportAccident } from '../support/life';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')));
afterAll(() => desk.stop());

test('100 commands and more back to back while a rung is due: it fires once, before the first command decided after its time', async () => {
  const { id, stream } = await reportAccident(desk);
  const clocks: unknown = await desk.db.owner.query(`select rungs from clock where stream = $1 and id = 'IN-01'`, [stream]);
  const rung = (clocks as { rungs: { id: string; at: string }[] }[])[0]?.rungs[0];
  if (rung === undefined) throw new Error('IN-01 has no rung');
  await advance(desk, id, new Date(Date.parse(rung.at) - 1_500).toISOString());

  // Several callers, so that commands wait for their turn when the rung comes due; on a fast machine they go on beyond it.
  const until = Date.now() + 2_500;
  let given = 0;
  const caller = async (): Promise<void> => {
    while (given < 100 || Date.now() < until) expect((await give(desk, id, anotherLevel(given++))).status).toBe(200);
  };
  await Promise.all(Array.from({ length: 6 }, caller));

  const entries = (await ledgerOf(desk, stream)).map((entry) => ({
    ...entry,
    at: (JSON.parse(entry.body) as { recordedAt: string }).recordedAt,
  }));
  const fired = entries.filter((entry) => entry.kind === 'rung.fired' && entry.body.includes(rung.id));
  expect(fired).toHaveLength(1);
  const firedAt = fired[0]?.seq ?? 0;
  expect(entries.filter((entry) => entry.seq < firedAt && entry.at >= rung.at)).toEqual([]);
  expect(entries.filter((entry) => entry.seq > firedAt).length).toBeGreaterThan(10);
  expect(entries.filter((entry) => entry.kind === 'level.determined')).toHaveLength(given);
});
