import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeCase } from '../support/write-turn';
import { Watchdog } from '../../apps/api/src/watchdog/watchdog';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const measured = async (name: string): Promise<string | undefined> =>
  new RegExp(`^${name} (\\d+)$`, 'm').exec((await api.call('get', '/metrics')).text)?.[1];
const lateStreams = () => measured('anjian_late_streams');

test('a rung more than two minutes late raises the alarm, in the time of the stream and not of the world', async () => {
  const id = await writeCase(api.db.source);
  const watchdog = api.app.get(Watchdog);
  await watchdog.lookForLate();
  // Its next rung lies years behind the world, but ahead of the sandbox's own today.
  expect(await lateStreams()).toBe('0');
  const due = (ago: string) =>
    `update stream set next_due_at = now() + shift * interval '1 millisecond' - interval '${ago}' where case_id = '${id}'`;
  await api.db.owner.query(due('1 minute'));
  await watchdog.lookForLate();
  expect(await lateStreams()).toBe('0');
  await api.db.owner.query(due('3 minutes'));
  await watchdog.lookForLate();
  expect(await lateStreams()).toBe('1');
});

test('a message that nobody takes for more than two minutes raises the alarm', async () => {
  const id = await writeCase(api.db.source);
  const watchdog = api.app.get(Watchdog);
  const told = (n: number, ago: string, received: string) =>
    `insert into message (from_stream, to_stream, n, case_id, procedure, to_n, body, created_at, sent_at, received_at)
     values ('a', 'b', ${n}, '${id}', 'supervision', 1, '{}', now() - interval '${ago}', now(), ${received})`;
  await api.db.owner.query(told(1, '1 hour', 'now()'));
  await api.db.owner.query(told(2, '1 minute', 'null'));
  await watchdog.lookForStuck();
  expect(await measured('anjian_stuck_messages')).toBe('0');
  await api.db.owner.query(told(3, '3 minutes', 'null'));
  await watchdog.lookForStuck();
  expect(await measured('anjian_stuck_messages')).toBe('1');
});

test('a stream that is stopped is told with its reason', async () => {
  const id = await writeCase(api.db.source);
  const watchdog = api.app.get(Watchdog);
  await watchdog.lookForHalted();
  expect(await measured('anjian_stopped_streams')).toBe('0');
  await api.db.owner.query(`update stream set stopped_at = now() where case_id = '${id}'`);
  await watchdog.lookForHalted();
  expect(await measured('anjian_stopped_streams')).toBe('1');
});

test('the runbook names every metric of the API', async () => {
  const runbook = readFileSync(resolve(__dirname, '../../docs/runbooks/watch.md'), 'utf8');
  const names = [...(await api.call('get', '/metrics')).text.matchAll(/^# TYPE (anjian_\w+)/gm)].map(([, name = '']) => name);
  expect(names.length).toBeGreaterThan(9);
  expect(names.filter((name) => !runbook.includes(`\`${name}\``))).toEqual([]);
});
