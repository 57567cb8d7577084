import { weekday } from '../day';
import type { Day } from '../time';
import { readDays } from './dates';
import { faults } from './fault';
import type { Report } from './fault';

/** What one sentence arranges. */
export interface Arrangement {
  readonly off: readonly Day[];
  readonly worked: readonly Day[];
}

const festival = '(?:元旦|春节|清明节|劳动节|端午节|中秋节|国庆节)';
const heading = new RegExp(`^(?:[一二三四五六七八九十]+、)?(?:${festival}(?:[、和]${festival})*:)?`);
// Words before the first date that arrange nothing themselves.
const leadIn = /^(?:为[^\d:]*,)?(?:特作[如以]下调休:)?(?:其中,?)?/;
const clausePattern = /^(.+?)(?:全国)?(放假调休|放假公休|调休放假|放假|调休|补休|公休|上班)(?:(\d+)天)?$/;

/**
 * Days off and days worked of a sentence such as 「一、元旦：1月1日（周四）至3日（周六）放假调休，共3天」 or 「9月15日上班」; null
 * where any part of it is not understood. Sums and weekends that do not fit are reported.
 * @param sentence in plain signs
 * @param year of the notice
 */
export function readArrangement(sentence: string, year: number, report: Report): Arrangement | null {
  const off: Day[] = [];
  const worked: Day[] = [];
  const arranged = sentence.replace(heading, '').replace(leadIn, '');
  const clauses = arranged.split(/,(?![^()]*\))/);
  for (const clause of clauses) {
    if (isRemark(clause, off, clauses, report)) continue;
    const [, written = '', verb, count] = clausePattern.exec(clause) ?? [];
    const days = readDays(written, year, report);
    if (days === null) return null;
    if (verb === '上班') worked.push(...days);
    else off.push(...days);
    if (count !== undefined) checkCount(Number(count), days.length, report);
  }
  return { off, worked };
}

/** Whether the clause only says something of the days off before it. */
function isRemark(clause: string, off: readonly Day[], clauses: readonly string[], report: Report): boolean {
  const last = off.at(-1);
  if (last === undefined) return false;
  if (clause === '不调休') return true;
  const joinsWeekend = clauses.includes('与周末连休');
  if (clause === '与周末连休') {
    if (![1, 5].includes(weekday(last))) report(faults.notBesideWeekend(last));
    return true;
  }
  const total = /^共(\d+)天$/.exec(clause)?.[1];
  // The weekend that a day joins is counted with it, though the notice does not name it.
  if (total !== undefined) checkCount(Number(total), off.length + (joinsWeekend ? 2 : 0), report);
  return total !== undefined;
}

function checkCount(said: number, found: number, report: Report): void {
  if (said !== found) report(faults.count(said, found));
}
