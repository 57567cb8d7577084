import { plain } from './cell';
import type { Cell } from './cell';

/** The rows of a sheet with their numbers, each with its cells from the first column on. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/** What is wrong with a line, and where. */
export interface LineFault {
  readonly sheet: string;
  /** As the workbook counts; 0 of a sheet as a whole. */
  readonly line: number;
  /** Its heading; empty of a line as a whole. */
  readonly column: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The cell below a heading; null where the sheet does not have it. */
export type Headed<Heading extends string> = (heading: Heading) => Cell;

export interface SheetLines<Heading extends string> {
  readonly lines: readonly { readonly line: number; readonly cell: Headed<Heading> }[];
  readonly faults: readonly LineFault[];
}

// The explanation stands above the headings, and somebody may have put a title there.
const mostAbove = 10;

/** The lines of a sheet below its headings, without the empty ones. @param needed headings that must be there */
export function linesOf<Heading extends string>(
  sheet: RawSheet,
  headings: readonly Heading[],
  needed: readonly Heading[],
): SheetLines<Heading> {
  const above = sheet.rows.slice(0, mostAbove);
  const head = above.find(({ cells }) => cells.filter((cell) => headings.some((heading) => heading === headingIn(cell))).length > 1);
  const columnOf = (heading: Heading): number => head?.cells.findIndex((cell) => headingIn(cell) === heading) ?? -1;
  const faults = needed
    .filter((heading) => columnOf(heading) < 0)
    .map((column): LineFault => ({ sheet: sheet.name, line: head?.line ?? 0, column, code: 'import-column-missing', params: {} }));
  if (head === undefined || faults.length > 0) return { lines: [], faults };
  const columns = new Map(headings.map((heading) => [heading, columnOf(heading)]));
  const lines = sheet.rows
    .filter(({ line }) => line > head.line)
    .map(({ line, cells }) => ({ line, cell: (heading: Heading) => cells[columns.get(heading) ?? -1] ?? null }))
    .filter(({ cell }) => headings.some((heading) => isFilled(cell(heading))));
  return { lines, faults };
}

function headingIn(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell.normalize('NFKC').replace(/\s/g, '') : '';
}

function isFilled(cell: Cell): boolean {
  return cell !== null && (typeof cell !== 'string' || plain(cell) !== '');
}
