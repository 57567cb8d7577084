import { markOf } from './calendar';

const calendar = { years: [2025], off: ['2025-10-01'], worked: ['2025-10-11'] };

test('a day off, a made-up working day, a weekend, a plain day, and a year whose notice is not out', () => {
  expect(['2025-10-01', '2025-10-11', '2025-10-12', '2025-10-13', '2026-10-12'].map((day) => markOf(day, calendar))).toEqual([
    'rest',
    'made-up',
    'rest',
    'work',
    'unknown',
  ]);
});
