import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { writeCase } from '../support/write-turn';
import { Watchdog } from '../../apps/api/src/watchdog/watchdog';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const lateStreams = async (): Promise<string | undefined> =>
  /^anjian_late_streams (\d+)$/m.exec((await api.call('get', '/metrics')).text)?.[1];

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
