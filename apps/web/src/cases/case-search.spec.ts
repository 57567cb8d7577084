import { exportAddress } from './cases';
import { readCaseSearch } from './case-search';

const given = (address: string) => readCaseSearch(Object.fromEntries(new URLSearchParams(address)));

test('an address narrows by what it names, a division code with its zeros', () => {
  expect(given('place=010800&level=larger&light=red&text= 坠 &order=nearest-end')).toMatchObject({
    place: '010800',
    level: 'larger',
    light: 'red',
    text: '坠',
    order: 'nearest-end',
  });
});

test('what an address says that is not known narrows nothing, for whoever typed it or kept it over the years', () => {
  const read = given('place=1508&level=grave&stage=Submitted&light=blue&text=%20&order=oldest&look=1');
  expect(Object.values(read).every((value) => value === undefined)).toBe(true);
});

test('the export asks for the same list, in the language of the reader, and not for what is looked at beside it', () => {
  const search = given('level=larger&order=newest&look=3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10');
  expect(exportAddress(search, 'zh')).toBe('/api/cases/export?level=larger&order=newest&language=zh');
});
