import type { Burning } from './light';
import { lightTurns } from './light-turns';

test('convention 4.5: what is paused, done, void or lost does not turn by time', () => {
  const clock: Burning = {
    status: 'running',
    dueDate: '2022-10-21',
    dueAt: '2022-10-21T16:00:00.000Z',
    rungs: [{ at: '2022-10-20T01:00:00.000Z' }],
  };
  expect(lightTurns(clock)).toMatchObject({ amberAt: '2022-10-20T01:00:00.000Z', redAt: '2022-10-21T16:00:00.000Z', darkAt: null });
  for (const status of ['paused', 'met', 'met-late', 'void', 'lost'] as const) {
    expect(Object.values(lightTurns({ ...clock, status }))).toEqual([null, null, null, null]);
  }
});
