import type { Calendar } from './calendar';
import { fromNumber, toNumber } from './day';
import type { Day } from './time';

/** A calendar as one short text: every run of a case carries its own in its history. `unpackCalendar` makes it a calendar again. */
export type PackedCalendar = string;

// Days as their distances, in base 36 since most are one or two digits: a fifth of the list in JSON.
export function packCalendar({ edition, years, off, worked }: Calendar): PackedCalendar {
  return [edition, years.join(','), gaps(off), gaps(worked)].join(';');
}

const unpacked = new Map<PackedCalendar, Calendar>();
// Editions come once a year; more than these are a test's.
const mostKept = 16;

/** The same calendar object for the same text, so that cases share one and its lookups. */
export function unpackCalendar(packed: PackedCalendar): Calendar {
  const found = unpacked.get(packed);
  if (found !== undefined) return found;
  const [edition = '', years = '', off = '', worked = ''] = packed.split(';');
  const made = { edition, years: listed(years).map(Number), off: days(off), worked: days(worked) };
  if (unpacked.size >= mostKept) unpacked.clear();
  unpacked.set(packed, made);
  return made;
}

function gaps(sorted: readonly Day[]): string {
  const numbers = sorted.map(toNumber);
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(36)).join(',');
}

function days(text: string): readonly Day[] {
  let at = 0;
  return listed(text).map((gap) => fromNumber((at += parseInt(gap, 36))));
}

function listed(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}
