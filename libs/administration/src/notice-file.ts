import { createHash } from 'node:crypto';
import { readNotice } from '@app/calendar';
import type { CalendarEdition, NoticeFault } from '@app/calendar';
import type { Paper } from '@app/register';

/** A State Council notice as it stands in a file. */
export interface LoadedNotice {
  readonly notice: CalendarEdition;
  /** Of the file, as it came. */
  readonly sha256: string;
  readonly paper: Paper;
}

/** Reads a notice, as its text or as JSON; what is wrong with it is said line by line. @param known the notices that are in force */
export function loadNotice(text: string, known: readonly CalendarEdition[]): LoadedNotice | readonly NoticeFault[] {
  const read = readNotice(text, known);
  if (!('id' in read)) return read;
  const { number, issuedOn } = read;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { notice: read, sha256, paper: { title: titleOf(text, read.year), number, issuedOn } };
}

/** As the text has it; JSON has none. */
function titleOf(text: string, year: number): string {
  return /国务院(?:办公厅)?关于[^\n，。]*通知/.exec(text)?.[0] ?? `国务院办公厅关于${year}年部分节假日安排的通知`;
}
