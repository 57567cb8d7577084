import type { CalendarEdition } from './calendar';
import { addDays } from './day';
import type { Day } from './time';

/**
 * When a notice without a sourced day of issue counts as issued. `first-day-named`: on the first day of which it speaks,
 * the latest day on which it can have come, so that no knowledge is claimed too early. `30-days-before-the-year`: 30 days
 * before 1 January of its year, about when yearly notices used to come; amending notices still follow `first-day-named`.
 */
export type UnsourcedIssue = 'first-day-named' | '30-days-before-the-year';

/** The stricter reading. */
export const defaultUnsourcedIssue: UnsourcedIssue = 'first-day-named';

/** The day from which a notice is known: its day of issue, else the day that the setting gives. */
export function issueDay(edition: CalendarEdition, unsourced: UnsourcedIssue = defaultUnsourcedIssue): Day {
  if (edition.issuedOn !== null) return edition.issuedOn;
  const newYear = `${edition.year}-01-01`;
  if (unsourced === '30-days-before-the-year' && isYearly(edition)) return addDays(newYear, -30);
  return [...edition.off, ...edition.worked].sort()[0] ?? newYear;
}

export function isYearly(edition: CalendarEdition): boolean {
  return edition.id === String(edition.year);
}
