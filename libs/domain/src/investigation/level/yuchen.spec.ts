import type { Order } from '../../rehearsal.fixture';
import { levelMove } from './level-move';
import { caseOf, changed, decide, determined, reported, standing, titles, worldAt } from './level.fixture';

// yuchen-20170913: nine dead, supervised as 较大 on 2017-09-19; the tenth was found on 2017-09-23: 重大.
const story: readonly Order[] = [
  reported({ occurredAt: '2017-09-13T04:21:00.000Z', deaths: 9, missing: 1 }, '2017-09-13 15:00'),
  determined('larger', '2017-09-14 09:00'),
];
const tenth = changed('B1', '2017-09-23', '2017-09-23 20:00', { moves: [{ from: 'missing', to: 'dead', count: 1 }] });

test('yuchen, LV-01: nine dead are larger; one more would make it major, and that is said', () => {
  expect(standing(caseOf(...story), '2017-09-19 09:00')).toMatchObject({ determined: 'larger', computed: 'larger', possible: 'major' });
  expect(titles(caseOf(...story), '2017-09-19 09:00').filter((title) => title.includes('认定事故等级'))).toEqual([]);
});

test('yuchen, LV-03 (articles 13, 20): the tenth on day 10 makes it major: shown as 初判 until a person determines it', () => {
  expect(decide(caseOf(...story), tenth)).toMatchObject([{ data: { levelRelevant: true, computed: 'major' } }]);
  const state = caseOf(...story, tenth);
  expect([state.determined, state.toll.deaths, state.toll.missing]).toEqual(['larger', 10, 0]);
  expect(titles(state, '2017-09-23 21:00')).toContain('认定事故等级：按现有伤亡和损失初判为重大（死亡人数10人），请研判并认定');
});

test('yuchen, JU-04 (article 20(2)): the change lies inside the 30 days to 2017-10-13; each level is kept with its reason', () => {
  const state = caseOf(...story, tenth, determined('major', '2017-09-24 09:00'));
  expect(state.determined).toBe('major');
  expect(state.level.levels.map(({ level, before, computed, reason }) => [level, before, computed, reason])).toEqual([
    ['larger', null, 'larger', '依据伤亡情况'],
    ['major', 'larger', 'major', '依据伤亡情况'],
  ]);
  expect(titles(state, '2017-09-24 10:00').filter((title) => title.includes('认定事故等级'))).toEqual([]);
  expect(levelMove(state, worldAt('2017-12-01 09:00'))).toMatchObject({
    change: { from: 'larger', to: 'major', ground: 'casualties', changedAt: '2017-09-23' },
    stands: 'determined',
    insideWindow: true,
    answer: { way: 'take-over' },
  });
  expect(state.facts.filter(({ fact }) => fact === 'level.determined').map(({ value }) => value)).toEqual(['larger', 'major']);
});
