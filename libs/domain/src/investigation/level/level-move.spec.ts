import { levelMove } from './level-move';
import { caseOf, changed, determined, order, reported, worldAt } from './level.fixture';

const larger = determined('larger', '2024-03-05 09:00');

test('T-15: the missing who are counted after the window raise the level outside article 20(2): raising by article 20(1) only', () => {
  const opened = reported({ deaths: 8, missing: 2 });
  const change = { from: 'larger', to: 'major', ground: 'missing-counted', changedAt: '2024-03-31T16:00:00.000Z' };
  expect(levelMove(caseOf(opened, larger), worldAt('2024-03-31 23:59'))).toBeNull();
  expect(levelMove(caseOf(opened, larger), worldAt('2024-04-01 00:00'))).toMatchObject({ change, answer: { way: 'raising-only' } });
  const confirmed = caseOf(opened, larger, order('confirm-missing-deaths', '2024-04-01 09:00', { count: 2, reason: '下落不明' }));
  expect(levelMove(confirmed, worldAt('2024-04-02 09:00'))).toMatchObject({
    change,
    stands: 'computed',
    insideWindow: false,
    answer: { way: 'raising-only' },
  });
});

test('T-18: a loss that is fixed after months raises the level by article 20(1) only', () => {
  const loss = order('state-loss', '2024-08-01 09:00', { directLossWan: 5000, step: 'fixed' });
  expect(levelMove(caseOf(reported({ deaths: 3 }), larger, loss), worldAt('2024-08-02 09:00'))).toMatchObject({
    change: { from: 'larger', to: 'major', ground: 'loss' },
    insideWindow: false,
    answer: { way: 'raising-only' },
  });
});

test('JU-04, T-16: the change falls in the window although it is known after it', () => {
  const death = changed('B1', '2024-03-30', '2024-06-01 09:00', { moves: [{ from: 'none', to: 'dead', count: 1 }] });
  const state = caseOf(reported({ deaths: 2 }), determined('ordinary', '2024-03-05 09:00'), death);
  expect(levelMove(state, worldAt('2024-06-02 09:00'))).toMatchObject({
    change: { from: 'ordinary', to: 'larger', changedAt: '2024-03-30' },
    insideWindow: true,
    answer: { way: 'take-over' },
  });
});

test('T-19: downwards the same government goes on, and it stays the investigator', () => {
  const recount = changed('B1', '2024-03-20', '2024-03-20 09:00', { moves: [{ from: 'dead', to: 'none', count: 1 }] });
  const state = caseOf(reported({ deaths: 3 }), larger, recount, determined('ordinary', '2024-03-21 09:00'));
  expect([state.determined, state.investigator]).toEqual(['ordinary', '150802-government']);
  expect(levelMove(state, worldAt('2024-03-22 09:00'))).toMatchObject({
    change: { from: 'larger', to: 'ordinary' },
    answer: { way: 'keep' },
  });
});

test('no level determined, none changed, or one raised for no number: nothing to offer', () => {
  const now = worldAt('2024-03-10 09:00');
  expect(levelMove(caseOf(reported({ deaths: 3 })), now)).toBeNull();
  expect(levelMove(caseOf(reported({ deaths: 3 }), larger), now)).toBeNull();
});
