import type { CalendarEdition } from '../calendar';
import { isDay, isWeekend, toNumber } from '../day';
import { isYearly } from '../issue';
import { isStatutory, statutoryDays } from '../statutory-days';
import type { Day } from '../time';
import { faults } from './fault';
import type { FaultSentence, NoticeFault } from './fault';
import type { Reading } from './reading';

/** What a notice that was read cannot say, held against the calendar and the days off by law (C-10). */
export function verify({ edition, place, places }: Reading): readonly NoticeFault[] {
  const at = (day: Day, sentence: FaultSentence) => ({ ...(places.get(day) ?? place), ...sentence });
  return [
    ...headFaults(edition).map((sentence) => ({ ...place, ...sentence })),
    ...[...edition.off, ...edition.worked].flatMap((day) => dayFaults(edition, day).map((sentence) => at(day, sentence))),
    ...edition.worked.flatMap((day) => workedFaults(edition, day).map((sentence) => at(day, sentence))),
  ];
}

function headFaults(edition: CalendarEdition): readonly FaultSentence[] {
  const { year, number, issuedOn, off, worked } = edition;
  const found: FaultSentence[] = [];
  const numberYear = /^国办?发(?:明电)?〔(\d{4})〕\d+号$/.exec(number ?? '')?.[1];
  if (numberYear === undefined) found.push(faults.noNumber());
  if (issuedOn === null) found.push(faults.noDate());
  else if (numberYear !== undefined && issuedOn.slice(0, 4) !== numberYear) found.push(faults.numberAndDate(number ?? '', issuedOn));
  if (off.length + worked.length === 0) found.push(faults.noDays());
  // An amending notice speaks of its own days only.
  const missing = isYearly(edition) ? statutoryDays(year).filter((day) => !off.includes(day)) : [];
  return [...found, ...missing.map(faults.notOff)];
}

function dayFaults({ year }: CalendarEdition, day: Day): readonly FaultSentence[] {
  if (!isDay(day)) return [faults.noSuchDay(day)];
  return day < `${year - 1}-12-29` || day > `${year + 1}-01-03` ? [faults.outside(day, year)] : [];
}

function workedFaults({ off }: CalendarEdition, day: Day): readonly FaultSentence[] {
  if (!isDay(day)) return [];
  const number = toNumber(day);
  const found: FaultSentence[] = [];
  if (off.includes(day)) found.push(faults.both(day));
  if (isStatutory(number)) found.push(faults.workedByLawOff(day));
  else if (!isWeekend(number)) found.push(faults.workedWeekday(day));
  return found;
}
