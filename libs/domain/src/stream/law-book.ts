import type { Calendar } from '@app/calendar';
import type { LawSheet } from './law-sheet';

/** What turns are decided by: the law of a place for one procedure, and the calendar by which it counts. Plain data that nobody changes. */
export interface LawBook {
  /** Digest of the text: the same name is the same law. */
  readonly name: string;
  readonly law: LawSheet;
  readonly calendar: Calendar;
}

const books = new Map<string, LawBook>();
const calendars = new Map<string, Calendar>();
// A worker sees the law of many places and of few calendars; what it has not kept it asks for again.
const mostBooks = 200;
const mostCalendars = 16;

/** The book of that name, so that all cases of a place share one; null where it was not kept. */
export function keptBook(name: string): LawBook | null {
  return books.get(name) ?? null;
}

/** Keeps a book, with the calendar that the others of its edition have: the lookups of a calendar hang on it. */
export function keepBook(book: LawBook): LawBook {
  const known = books.get(book.name);
  if (known !== undefined) return known;
  if (books.size >= mostBooks) books.clear();
  if (calendars.size >= mostCalendars) calendars.clear();
  const calendar = calendars.get(book.calendar.edition) ?? book.calendar;
  calendars.set(calendar.edition, calendar);
  const kept = { ...book, calendar };
  books.set(book.name, kept);
  return kept;
}
