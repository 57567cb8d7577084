import { resolve } from 'node:path';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';
import { advance, anotherLevel, give, ledgerOf, reportAccident } from '../support/life';

let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')));
afterAll(() => desk.stop());

test('no worker: 503 with Retry-After, and the same key works when one is back', async () => {
  const { id, stream } = await reportAccident(desk);
  await desk.worker.kill9();
  const without = await give(desk, id, anotherLevel(1), 'patient');
  expect(without.status).toBe(503);
  expect(without.headers.get('retry-after')).toMatch(/^\d+$/);
  await desk.startWorker();
  expect((await give(desk, id, anotherLevel(1), 'patient')).status).toBe(200);
  expect((await ledgerOf(desk, stream)).filter((entry) => entry.kind === 'level.determined')).toHaveLength(1);
}, 60_000);

test('worker and API four hundred days off to either side, the database one day: dates and reminders are the same', async () => {
  const truth = await reportAccident(desk);
  await advance(desk, truth.id, '2022-11-02T16:00:00.000Z');
  const day = 24 * 3_600_000;
  const skew = ['--require', resolve(__dirname, '../support/skew-clock.cjs')];
  await Promise.all([desk.worker.stop(), desk.api.stop()]);
  await desk.db.owner.query(`update installation set clock_offset = '1 day'`);
  await Promise.all([desk.startWorker(skew, { SKEW_MS: String(400 * day) }), desk.startApi(skew, { SKEW_MS: String(-400 * day) })]);
  const skewed = await reportAccident(desk);
  await advance(desk, skewed.id, '2022-11-02T16:00:00.000Z');
  const said = async (stream: string): Promise<{ rung: string; late: boolean }[]> =>
    (await ledgerOf(desk, stream))
      .filter((entry) => entry.kind === 'rung.fired')
      .map((entry) => (JSON.parse(entry.body) as { data: { rung: string; late: boolean } }).data)
      .map(({ rung, late }) => ({ rung, late }));
  expect(await said(skewed.stream)).toEqual(await said(truth.stream));
  const clocks: unknown = await desk.db.owner.query('select stream, due_at from clock where id = $1 and stream = any($2) order by stream', [
    'IN-01',
    [truth.stream, skewed.stream],
  ]);
  expect((clocks as { due_at: string }[]).map(({ due_at }) => due_at)).toEqual(['2022-11-18T16:00:00.000Z', '2022-11-18T16:00:00.000Z']);
  expect((await give(desk, skewed.id, anotherLevel(1))).status).toBe(200);
  // Twelve hours ahead of the case.
  const tomorrow = anotherLevel(2, '2022-11-03T04:00:00.000Z');
  const previewed = await desk.call('POST', `/api/cases/${skewed.id}/preview/${tomorrow.name}`, tomorrow.body);
  for (const { status, body } of [previewed, await give(desk, skewed.id, tomorrow)]) {
    expect({ status, code: body['code'] }).toEqual({ status: 422, code: 'date-in-future' });
  }
}, 90_000);
