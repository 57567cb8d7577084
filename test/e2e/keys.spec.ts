import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { anotherLevel, give, ledgerOf, reportAccident } from '../support/life';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')));
afterAll(() => desk.stop());

test('the same key with another body is refused with 422, also for the opening', async () => {
  const { id } = await reportAccident(desk, 'opening');
  expect((await reportAccident(desk, 'opening')).id).toBe(id);
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
});

test('thirty commands at once on one case: each is in the ledger once, or was refused with 503 and left no trace', async () => {
  const { id, stream } = await reportAccident(desk);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, turn) => give(desk, id, anotherLevel(turn))));
  const taken = answers.filter((answer) => answer.status === 200).length;
  expect(answers.every((answer) => answer.status === 200 || answer.status === 503)).toBe(true);
  const levels = (await ledgerOf(desk, stream)).filter((entry) => entry.kind === 'level.determined');
  expect(levels).toHaveLength(taken);
  expect(new Set(levels.map((entry) => entry.turn_id)).size).toBe(taken);
});
