import { recordsSchema } from './record.schema';
import { simulate } from './simulate';
import { timed, timeline, unplayedTolls } from './timeline';

type Told = { readonly as_of: string | null; readonly deaths?: number; readonly missing?: number };

function recordOf(casualty_timeline: readonly Told[], more: object = {}) {
  const [record] = recordsSchema.parse([
    { id: 'x', occurred_at: '2025-02-25T10:24:30', province: '湖南省', place: '怀化市沅陵县', casualty_timeline, ...more },
  ]);
  if (record === undefined) throw new Error('no record');
  return record;
}

const days = (tolls: readonly Told[]) => timeline(recordOf(tolls)).map(({ as_of, deaths }) => [as_of, deaths]);

test('reports come by their time, whatever their place in the list; of two of one time the later one in the list is the later one', () => {
  const tolls = [
    { as_of: '2025-03-01', deaths: 5 },
    { as_of: '2025-02-28', deaths: 3 },
    { as_of: '2025-02-28', deaths: 4 },
    { as_of: '2025-02-28T21:26', deaths: 2 },
    { as_of: '2025-02-28T08:00:30', deaths: 1 },
  ];
  expect(days(tolls).map(([, deaths]) => deaths)).toEqual([1, 2, 3, 4, 5]);
});

test('a report that says only who is missing is played; one without a day or without a number is told, not dropped', () => {
  const record = recordOf([{ as_of: '2025-02-26', missing: 3 }, { as_of: null, deaths: 62, missing: 28 }, { as_of: '2025-02-27' }]);
  expect(timeline(record)).toHaveLength(1);
  expect(unplayedTolls(record)).toEqual(['无日期，死亡62人，下落不明28人', '2025-02-27，无人数']);
  const untold = simulate(record).facts.filter(({ fact }) => fact === 'casualty_timeline');
  expect(untold.map(({ verdict, official }) => [verdict, official])).toEqual([
    ['cannot-judge', '无日期，死亡62人，下落不明28人'],
    ['cannot-judge', '2025-02-27，无人数'],
  ]);
});

test('each is given at its own time, at six in the evening of its day, or as soon after the ones before it as that allows', () => {
  const tolls = timeline(
    recordOf([
      { as_of: '2025-02-25T10:30', deaths: 1 },
      { as_of: '2025-02-28T21:26', deaths: 2 },
      { as_of: '2025-02-28', deaths: 3 },
    ]),
  );
  expect(timed(tolls, '2025-02-25T03:24:30.000Z').map(({ at }) => at)).toEqual([
    '2025-02-25T04:24:30.000Z',
    '2025-02-28T13:26:00.000Z',
    '2025-02-28T13:26:00.000Z',
  ]);
});

test.each([
  [
    'two days',
    [
      { as_of: '2025-02-27', deaths: 12 },
      { as_of: '2025-02-26', deaths: 2 },
    ],
    12,
  ],
  [
    'one day',
    [
      { as_of: '2025-02-26', deaths: 2 },
      { as_of: '2025-02-27', deaths: 3 },
      { as_of: '2025-02-27', deaths: 12 },
    ],
    12,
  ],
  [
    'one day, the earlier one with its hour',
    [
      { as_of: '2025-02-26', deaths: 2 },
      { as_of: '2025-02-27', deaths: 12 },
      { as_of: '2025-02-27T21:26', deaths: 3 },
    ],
    12,
  ],
  [
    'one day, both with their hours',
    [
      { as_of: '2025-02-26', deaths: 2 },
      { as_of: '2025-02-27T21:26', deaths: 12 },
      { as_of: '2025-02-27T08:00', deaths: 3 },
    ],
    12,
  ],
])('of two reports of %s the later one counts', (_what, tolls, deaths) => {
  const { facts, level } = simulate(recordOf(tolls, { deaths, missing: 0 }));
  expect(facts.find(({ fact }) => fact === 'deaths')).toMatchObject({ official: deaths, computed: deaths, verdict: 'equal' });
  expect(level).toBe('重大');
});
