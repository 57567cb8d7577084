import { isDay } from '@app/calendar';
import type { Day } from '@app/calendar';

/** What stands in a cell: a text, a day with minutes after midnight as the clock on the wall shows them, what cannot be read, or nothing. */
export type Cell = string | { readonly day: Day; readonly minutes: number } | { readonly unreadable: 'formula' | 'error' } | null;

/** What is wrong with a cell; its code stands in the catalogue of errors. */
export interface CellFault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type Read<T> = { readonly value: T } | { readonly fault: CellFault };

/** As somebody means it: neither full-width digits nor blanks around it matter. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

/** The text of a cell; null of an empty one. */
export function readText(cell: Cell): Read<string | null> {
  if (cell === null) return { value: null };
  if (typeof cell === 'string') return { value: plain(cell) === '' ? null : plain(cell) };
  if ('unreadable' in cell) return { fault: { code: cell.unreadable === 'formula' ? 'import-formula' : 'import-cell-error' } };
  return { value: cell.day };
}

// 2026-12-01, 2026/12/1, 2026.12.1, 2026年12月1日, 20261201
const dayForms = [/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/, /^(\d{4})(\d{2})(\d{2})$/];

/** The Beijing day of a cell, which may be a date of the workbook or a text; null of an empty one. */
export function readDay(cell: Cell): Read<Day | null> {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return dayIn(cell.day, cell.day);
  const text = readText(cell);
  if ('fault' in text || text.value === null) return text;
  for (const form of dayForms) {
    const [, year, month = '', date = ''] = form.exec(text.value) ?? [];
    if (year !== undefined) return dayIn(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, text.value);
  }
  return { fault: { code: 'import-day-wrong', params: { value: text.value } } };
}

// A time without a day is one of 1899 to a workbook.
function dayIn(day: Day, said: string): Read<Day> {
  const known = isDay(day) && day >= '1949-10-01' && day < '2100';
  return known ? { value: day } : { fault: { code: 'import-day-wrong', params: { value: said } } };
}

const timeForm = /^(\d{1,2})\s*[:点时]\s*(?:(\d{1,2})\s*分?)?(?::00)?$/;

/** Minutes after midnight of a cell, which may be a time of the workbook or a text, 24:00 included; null of an empty one. */
export function readMinutes(cell: Cell): Read<number | null> {
  if (cell !== null && typeof cell === 'object' && 'day' in cell) return { value: cell.minutes };
  const text = readText(cell);
  if ('fault' in text) return text;
  if (text.value === null) return { value: null };
  // The share of a day, where the cell has no form of a time.
  if (/^0(\.\d+)?$/.test(text.value)) return { value: Math.round(Number(text.value) * 1440) };
  const [, hours, minutes = '0'] = timeForm.exec(text.value) ?? [];
  const all = Number(hours) * 60 + Number(minutes);
  if (hours === undefined || Number(minutes) > 59 || all > 1440)
    return { fault: { code: 'import-time-wrong', params: { value: text.value } } };
  return { value: all };
}
