import type { Calendar } from '@app/calendar';
import type { LawSheet } from './law-sheet';
import type { ProcedureKind } from './stream';

/** What turns are decided by: the law of a place for one procedure, and the calendar by which it counts. Plain data that nobody changes. */
export interface LawBook {
  /** Digest of the text: the same name is the same law. */
  readonly name: string;
  readonly procedure: ProcedureKind;
  readonly law: LawSheet;
  readonly calendar: Calendar;
}

const books = new Map<string, LawBook>();
const latest = new Map<string, LawBook>();
const calendars = new Map<string, Calendar>();
// A worker sees the law of many places and of few calendars; what it has not kept it asks for again.
const mostBooks = 1000;
const mostCalendars = 16;

/** The book of that name, so that all cases of a place share one; null where it was not kept. */
export function keptBook(name: string): LawBook | null {
  return books.get(name) ?? null;
}

/**
 * The book last kept for a place; null where there is none. It may be of another release than a run's own, so it serves only to
 * say at once what the turn will say again.
 */
export function latestBook(procedure: ProcedureKind, place: string): LawBook | null {
  return latest.get(`${procedure}/${place}`) ?? null;
}

/** Keeps a book, with the calendar that others with the same days have: the lookups of a calendar hang on it. */
export function keepBook(book: LawBook): LawBook {
  const known = books.get(book.name);
  if (known !== undefined) return known;
  const days = JSON.stringify(book.calendar);
  const calendar = calendars.get(days) ?? book.calendar;
  const kept = { ...book, calendar };
  keep(calendars, mostCalendars, days, calendar);
  keep(books, mostBooks, book.name, kept);
  keep(latest, mostBooks, `${book.procedure}/${book.law.place}`, kept);
  return kept;
}

/** The oldest gives way. */
function keep<T>(to: Map<string, T>, most: number, key: string, value: T): void {
  const [oldest] = to.keys();
  if (to.size >= most && oldest !== undefined && !to.has(key)) to.delete(oldest);
  to.set(key, value);
}
