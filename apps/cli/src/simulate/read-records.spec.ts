import { BadInput } from '../failure';
import { linedJson } from '../json/read-json';
import { recordsOf } from './read-records';

function faultsOf(fields: object, today = '2026-03-01'): readonly string[] {
  const text = JSON.stringify([{ id: 'first' }, { id: 'linhe', ...fields }], null, 1);
  try {
    recordsOf('a.json', linedJson('a.json', text), today);
    return [];
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    return error.faults.map(({ where, reason }) => `${where} ${reason}`);
  }
}

test.each([
  [{ occurred_at: '2202-09-19' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '0202-09-19T09:00' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '2022-02-30' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '2022-09-19T25:00' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '2022-9-1' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '2022-09-19T09:00:60' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '2026-03-02' }, 'a.json:7 linhe occurred_at: '],
  [{ occurred_at: '2022-09-19', approved_on: '2012-12-21' }, 'a.json:8 linhe approved_on: '],
  [{ occurred_at: '2022-09-19', published_on: '2032-12-21' }, 'a.json:8 linhe published_on: '],
  [
    { occurred_at: '2022-09-19T09:00', casualty_timeline: [{ as_of: '2022-09-19T08:59', deaths: 1 }] },
    'a.json:10 linhe casualty_timeline.0.as_of: ',
  ],
])('a wrong day is told by file, line, record and field: %j', (fields, told) => {
  const faults = faultsOf(fields);
  expect(faults).toEqual([expect.stringContaining(told)]);
});

test.each([
  { occurred_at: '2022-09-19' },
  { occurred_at: '2022-09-19T09:00' },
  { occurred_at: '2022-09-19T09:00:59', approved_on: '2022-09-19' },
  { occurred_at: '2026-03-01', published_on: '2026-03-01' },
  { approved_on: '2022-09-19' },
  { occurred_at: '2022-09-19T09:00', casualty_timeline: [{ as_of: '2022-09-19' }, { as_of: '2022-09-19T09:00:00' }, { as_of: null }] },
])('a right one is taken: %j', (fields) => {
  expect(faultsOf(fields)).toEqual([]);
});

test('a record without an id is told by its place in the list', () => {
  expect(faultsOf({ id: '' })).toEqual([expect.stringMatching(/^a\.json:6 1 id: /)]);
});
