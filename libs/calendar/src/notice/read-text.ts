import type { CalendarEdition } from '../calendar';
import { isYearly } from '../issue';
import type { Day } from '../time';
import { readArrangement } from './arrangement';
import { readExtension } from './extension';
import { faults } from './fault';
import type { FaultSentence, NoticeFault, Place } from './fault';
import { headOf, placeIn } from './head';
import type { Head } from './head';
import { isProse } from './prose';
import { ordered } from './reading';
import type { Reading } from './reading';
import { sentencesOf } from './sentences';

/** The official text of a notice. @param known see `readNotice` */
export function readText(text: string, known: readonly CalendarEdition[]): Reading | readonly NoticeFault[] {
  const head = headOf(sentencesOf(text));
  const year = yearOf(head);
  if (year === null) return [...head.faults, { ...head.place, ...faults.noTitle() }];
  const { number, issuedOn, place } = head;
  const { off, worked, places, faults: found } = readBody(head, year, known);
  const edition = { id: idOf(head, year, known), year, number, issuedOn, note: null, off, worked };
  return { edition, faults: [...head.faults, ...found], place, places };
}

const yearlyTitle = /^国务院办公厅关于(\d{4})年部分节假日安排的通知$/;

// A notice that amends without naming the year amends that in which it was issued (2015).
function yearOf({ title, number }: Head): number | null {
  const named = /(\d{4})年/.exec(title ?? '')?.[1] ?? /〔(\d{4})〕/.exec(number ?? '')?.[1];
  return title === null || named === undefined ? null : Number(named);
}

function idOf({ title, number }: Head, year: number, known: readonly CalendarEdition[]): string {
  if (yearlyTitle.test(title ?? '')) return String(year);
  const amending = known.filter((edition) => edition.year === year && !isYearly(edition));
  const same = amending.find((edition) => edition.number === number);
  const numbers = amending.map(({ id }) => Number(id.split('-a')[1]));
  return same?.id ?? `${year}-a${Math.max(0, ...numbers) + 1}`;
}

function readBody({ body }: Head, year: number, known: readonly CalendarEdition[]) {
  const found: NoticeFault[] = [];
  const places = new Map<Day, Place>();
  const off: Day[] = [];
  const worked: Day[] = [];
  for (const sentence of body.filter(({ text }) => !isProse(text))) {
    const place = placeIn(sentence);
    const report = (words: FaultSentence) => found.push({ ...place, ...words });
    const read = readExtension(sentence.text, year, known, report) ?? readArrangement(sentence.text, year, report);
    if (read === null) report(faults.unknown());
    else {
      off.push(...read.off);
      worked.push(...read.worked);
      for (const day of [...read.off, ...read.worked]) if (!places.has(day)) places.set(day, place);
    }
  }
  return { off: ordered(off), worked: ordered(worked), places, faults: found };
}
