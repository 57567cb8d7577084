import { procedures } from '@app/domain';
import { at, book, held, opening, start } from '../../test/support/run-before-opening';
import { decidedTurn } from './turn-request';

const decide = (more: object = {}) => decidedTurn(procedures.investigation, start, held, book, opening(more));
const now = (time: string) => jest.spyOn(Date, 'now').mockReturnValue(Date.parse(time));

test('a reminder that the act makes due at once is written in its turn, and the read model shows it as given', () => {
  now(at);
  const { request, expected } = decide();
  expect(request.events.map(({ kind, data }) => [kind, data['clock']])).toEqual([
    ['accident.reported', undefined],
    ['notice.received', undefined],
    ['rung.fired', 'RP-04#150802-emergency'],
  ]);
  const rungs = expected.clocks.find(({ id }) => id === 'RP-04#150802-emergency')?.rungs;
  expect(rungs?.map(({ state }) => state)).toEqual(['fired', ...(rungs ?? []).slice(1).map(() => 'armed')]);
  expect(expected.nextDueAt).toBe(rungs?.[1]?.at);
});

test('a case entered long after is reminded of all that has passed in that one turn, in the order of the reminders', () => {
  now('2022-12-01T02:00:00.000Z');
  const { request, expected } = decide({ receipt: 'separate' });
  const fired = request.events.filter(({ kind }) => kind === 'rung.fired').map(({ occurredAt }) => occurredAt);
  expect(fired.length).toBeGreaterThan(2);
  expect([...fired].sort()).toEqual(fired);
  expect((expected.nextDueAt ?? '') > '2022-12-01T02:00:00.000Z').toBe(true);
});

test('a refused command brings no reminder', () => {
  now('2022-09-18T02:00:00.000Z');
  expect(decide().request.events.map(({ kind }) => kind)).toEqual(['command.refused']);
});
