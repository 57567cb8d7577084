import { runsOf } from './runs';

const day = (at: string, kind: 'weekend' | 'holiday' | 'made-up') => ({ day: at, kind, provisional: false });

test('国庆 2026 is one holiday of seven days, the Saturday worked for it a line of its own, a weekend stays a weekend', () => {
  const notable = [
    ...['01', '02'].map((date) => day(`2026-10-${date}`, 'holiday')),
    ...['03', '04'].map((date) => day(`2026-10-${date}`, 'weekend')),
    ...['05', '06', '07'].map((date) => day(`2026-10-${date}`, 'holiday')),
    day('2026-10-10', 'made-up'),
    day('2026-10-11', 'weekend'),
    ...['17', '18'].map((date) => day(`2026-10-${date}`, 'weekend')),
  ];
  expect(runsOf(notable).map(({ kind, days }) => [kind, days.length])).toEqual([
    ['holiday', 7],
    ['made-up', 1],
    ['weekend', 1],
    ['weekend', 2],
  ]);
});

test('a weekend before a holiday belongs to it', () => {
  const notable = [day('2027-01-02', 'weekend'), day('2027-01-03', 'weekend'), day('2027-01-04', 'holiday')];
  expect(runsOf(notable)).toEqual([{ kind: 'holiday', days: ['2027-01-02', '2027-01-03', '2027-01-04'] }]);
});
