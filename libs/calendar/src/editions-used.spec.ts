import { editionsUsed } from './editions-used';

const calendar = { edition: '2018,2019,2019-a1,2020,2020-a1,2021', years: [2018, 2019, 2020, 2021], off: [], worked: [] };

test.each([
  ['within one year, with what amended it', '2019-04-01', '2019-05-10', ['2019', '2019-a1']],
  ['over New Year', '2019-12-20', '2020-01-10', ['2019', '2019-a1', '2020', '2020-a1']],
  ['to 28 December the year alone', '2020-12-01', '2020-12-28', ['2020', '2020-a1']],
  ['29 December 2018 was made up for by the notice of 2019', '2018-12-20', '2018-12-29', ['2018', '2019', '2019-a1']],
  ['a year without a notice', '2022-02-01', '2022-03-01', []],
])('%s', (_name, from, to, used) => {
  expect(editionsUsed(calendar, from, to)).toEqual(used);
});
