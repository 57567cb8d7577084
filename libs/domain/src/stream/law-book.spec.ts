import { law } from '../rehearsal.fixture';
import { keepBook, keptBook, latestBook } from './law-book';

const calendar = { edition: '2022', years: [2022], off: ['2022-10-03'], worked: ['2022-10-08'] };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const book = (name: string, more: object = {}) => copy({ name, procedure: 'investigation' as const, law, calendar, ...more });

test('one name is one book, however often it comes', () => {
  expect(keptBook('a')).toBeNull();
  const kept = keepBook(book('a'));
  expect(keepBook(book('a'))).toBe(kept);
  expect(keptBook('a')).toBe(kept);
});

test('books of many places share a calendar of the same days; a corrected day under the same edition is another calendar', () => {
  const first = keepBook(book('b'));
  const second = keepBook(book('c', { law: { ...law, place: '150801' } }));
  expect(second.law.place).toBe('150801');
  expect(second.calendar).toBe(first.calendar);
  expect(keepBook(book('d', { calendar: { ...calendar, off: ['2022-10-04'] } })).calendar.off).toEqual(['2022-10-04']);
});

test('the latest book of a place and procedure is found by them', () => {
  const placed = (name: string, place: string) => keepBook(book(name, { law: { ...law, place } }));
  expect(latestBook('investigation', '450400')).toBeNull();
  placed('e', '450400');
  const newer = placed('f', '450400');
  expect(latestBook('investigation', '450400')).toBe(newer);
  expect(latestBook('supervision', '450400')).toBeNull();
});

test('of too many the oldest give way, the others stay', () => {
  for (let count = 0; count < 1000; count += 1) keepBook(book(`many-${count}`));
  keepBook(book('one-more'));
  expect([keptBook('a'), keptBook('many-0'), keptBook('many-999')?.name, keptBook('one-more')?.name]).toEqual([
    null,
    null,
    'many-999',
    'one-more',
  ]);
});
