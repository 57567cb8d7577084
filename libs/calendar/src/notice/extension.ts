import type { CalendarEdition } from '../calendar';
import { addDays } from '../day';
import { isYearly } from '../issue';
import type { Arrangement } from './arrangement';
import { readDays, span } from './dates';
import { faults } from './fault';
import type { Report } from './fault';

const date = String.raw`((?:[^,(]|\([^)]*\))+)`;
const pattern = new RegExp(`^(?:[一二三四五六七八九]、)?延长\\d{4}年.{2,3}假期至${date}(?:,${date}起正常上班)?$`);

/**
 * 「延长2020年春节假期至2月2日」 names only the last day: the days added are those after the last day off that the notice of
 * the year names before it. Null for any other sentence, and where that notice is not among `known`.
 * @param sentence in plain signs
 */
export function readExtension(sentence: string, year: number, known: readonly CalendarEdition[], report: Report): Arrangement | null {
  const [, until, back] = pattern.exec(sentence) ?? [];
  const yearly = known.find((edition) => edition.year === year && isYearly(edition));
  if (until === undefined || yearly === undefined) return null;
  const [end, ...more] = readDays(until, year, report) ?? [];
  const [first, ...others] = back === undefined ? [] : (readDays(back, year, report) ?? []);
  const before = yearly.off
    .filter((day) => end !== undefined && day < end)
    .sort()
    .at(-1);
  if (end === undefined || before === undefined || more.length > 0 || others.length > 0) return null;
  if (first !== undefined && first !== addDays(end, 1)) report(faults.workResumes(end, first));
  return { off: span(addDays(before, 1), end, report), worked: [] };
}
