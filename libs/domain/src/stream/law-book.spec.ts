import { law } from '../rehearsal.fixture';
import { keepBook, keptBook } from './law-book';

const calendar = { edition: '2022', years: [2022], off: ['2022-10-03'], worked: ['2022-10-08'] };
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('one name is one book, however often it comes', () => {
  expect(keptBook('a')).toBeNull();
  const kept = keepBook({ name: 'a', law, calendar });
  expect(keepBook(copy({ name: 'a', law, calendar }))).toBe(kept);
  expect(keptBook('a')).toBe(kept);
});

test('books of many places share the calendar of an edition', () => {
  const first = keepBook({ name: 'b', law, calendar });
  const second = keepBook(copy({ name: 'c', law: { ...law, place: '150801' }, calendar }));
  expect(second.law.place).toBe('150801');
  expect(second.calendar).toBe(first.calendar);
  expect(keepBook({ name: 'd', law, calendar: { ...calendar, edition: 'other' } }).calendar.edition).toBe('other');
});
