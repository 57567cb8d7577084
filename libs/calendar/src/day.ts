import type { Day, Instant } from './time';

const dayMs = 86_400_000;
// China has one time zone and, since 1991, no summer time: no zone database is needed, in workflows least of all.
const beijingMs = 8 * 3_600_000;

/** Days since 1970-01-01. Not parsed by Date, which takes most of a projection's time. */
export function toNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / dayMs;
}

export function fromNumber(number: number): Day {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromNumber(toNumber(text)) === text;
}

export function addDays(day: Day, days: number): Day {
  return fromNumber(toNumber(day) + days);
}

/** Days from `from` to `to`; negative when `to` lies before. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from);
}

/** The corresponding day `months` later, or that month's last day where there is none (民法典 202; counting 4.6.2). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(date, last));
  return target.toISOString().slice(0, 10);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: Day): number {
  return new Date(toNumber(day) * dayMs).getUTCDay();
}

/** @param number as `toNumber` gives it. Day 0, 1970-01-01, was a Thursday. */
export function isWeekend(number: number): boolean {
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  return sinceMonday > 4;
}

/** The Beijing day on which an instant lies. */
export function beijingDay(instant: Instant): Day {
  return new Date(Date.parse(instant) + beijingMs).toISOString().slice(0, 10);
}

/** A Beijing wall-clock time as an instant; `24:00` is the next day's midnight. @param minutes after midnight, may exceed a day */
export function instantAt(day: Day, minutes: number): Instant {
  return new Date(toNumber(day) * dayMs - beijingMs + minutes * 60_000).toISOString();
}

/** 24:00 Beijing time of the day: the first instant that no longer belongs to it. */
export function endOfDay(day: Day): Instant {
  return instantAt(day, 24 * 60);
}
