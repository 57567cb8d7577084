import { addDays, daysBetween, isDay, weekday } from '../day';
import { springFestival } from '../statutory-days';
import type { Day } from '../time';
import { faults, weekdaysZh } from './fault';
import type { Report } from './fault';

/** A date as written; a month or year that is left out is that of the date before it, or of the notice. */
interface WrittenDate {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly date: string;
  readonly brackets: string;
}

/**
 * The days of 「1月1日（周四）至3日（周六）」 or 「2月14日（周六）、28日（周六）」, in the order in which they stand, or null where
 * the text is anything else. A day that does not exist or does not fit its brackets is reported.
 * @param year of the notice
 */
export function readDays(text: string, year: number, report: Report): readonly Day[] | null {
  const days: Day[] = [];
  for (const item of text.split(/[、和及](?![^()]*\))/)) {
    const [from, to, ...more] = item.split('至').map(writtenDate);
    if (from == null || to === null || more.length > 0) return null;
    const first = listedDay(from, year, days.at(-1));
    if (first === null) return null;
    const last = to === undefined ? first : endOfSpan(to, first);
    const exist = checked(first, from, report) && (to === undefined || checked(last, to, report));
    if (exist) days.push(...span(first, last, report));
  }
  return days;
}

function writtenDate(text: string): WrittenDate | null {
  const found = /^(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?$/.exec(text);
  if (found === null) return null;
  const [, year, month, date = '', brackets = ''] = found;
  return { year, month, date, brackets };
}

function joined(year: number | string, month: string, date: string): string {
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function listedDay({ year: written, month, date }: WrittenDate, year: number, before: Day | undefined): string | null {
  if (month !== undefined) return joined(written ?? year, month, date);
  return before === undefined ? null : joined(before.slice(0, 4), before.slice(5, 7), date);
}

// A span that ends in an earlier month than it begins has gone over New Year: 2018年12月30日至1月1日.
function endOfSpan({ year, month, date }: WrittenDate, first: string): string {
  const [beginYear, beginMonth] = [Number(first.slice(0, 4)), first.slice(5, 7)];
  const ends = month ?? beginMonth;
  return joined(year ?? beginYear + Number(Number(ends) < Number(beginMonth)), ends, date);
}

function checked(day: string, { brackets }: WrittenDate, report: Report): boolean {
  if (!isDay(day)) {
    report(faults.noSuchDay(day));
    return false;
  }
  for (const part of brackets.split(/[、,]/).filter((text) => text !== '')) checkBracket(day, part, report);
  return true;
}

function checkBracket(day: Day, part: string, report: Report): void {
  const name = /^(?:周|星期)([一二三四五六日天])$/.exec(part)?.[1];
  if (name !== undefined) {
    if (weekdaysZh[weekday(day)] !== `周${name.replace('天', '日')}`) report(faults.weekday(day, part));
    return;
  }
  if (!/^农历(除夕|[正一二三四五六七八九十冬腊]+月[初一二三四五六七八九十廿]+)$/.test(part)) report(faults.bracket(part));
  const lunar = lunarNames(day);
  if (/^农历(除夕|正月初)/.test(part) && lunar !== null && !lunar.includes(part)) report(faults.lunar(day, part));
}

// Only the days around the lunar New Year are told by the table; other lunar dates in brackets are taken as they stand.
function lunarNames(day: Day): readonly string[] | null {
  const newYear = springFestival(Number(day.slice(0, 4)));
  if (newYear === null) return null;
  const number = daysBetween(newYear, day);
  return number === -1 ? ['农历除夕'] : [`农历正月初${'一二三四五六七八九十'[number] ?? ''}`];
}

/** All days from the first to the last; none, and a report, where they cannot be one holiday. */
export function span(first: Day, last: Day, report: Report): readonly Day[] {
  const length = daysBetween(first, last) + 1;
  if (length < 1 || length > 31) {
    report(faults.backwards(first, last));
    return [];
  }
  return Array.from({ length }, (_, index) => addDays(first, index));
}
