import { Workbook } from '@cj-tech-master/excelts';
import type { Worksheet } from '@cj-tech-master/excelts';
import type { Cell, RawSheet } from '@app/people';
import { Problem } from '../problems/problem';
import { ArchiveFault, unzipped } from './unzip';

/** Lines of all sheets. */
export const mostLines = 2000;

// A workbook of as many lines comes to less than a megabyte; the library takes many times as much memory.
const mostUnpacked = 8_000_000;
const mostColumns = 100;

// Neither pictures nor comments; what spreads over ranges of cells would be made cell by cell.
const wanted = /^(_rels\/\.rels|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/;
const passedOver = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'picture',
  'cols',
];

/** The sheets of a workbook (xlsx), as far as they have something in them. @throws Problem that says what is wrong with the file */
export async function readWorkbook(bytes: Buffer): Promise<readonly RawSheet[]> {
  const workbook = await loaded(bytes);
  const sheets = workbook.worksheets.map(sheetOf);
  // The headings and what stands above them are no lines of their own.
  if (sheets.some(({ rows }) => rows.length > mostLines + 10)) throw tooMany();
  return sheets;
}

export function tooMany(): Problem {
  return new Problem('import-too-many-lines', { params: { most: mostLines } });
}

async function loaded(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    const files = await unzipped(bytes, (name) => wanted.test(name), mostUnpacked);
    if (files['xl/workbook.xml'] === undefined) throw new Problem('workbook-unreadable');
    await workbook.xlsx.loadFromFiles(files, { ignoreNodes: passedOver, maxCols: mostColumns });
    return workbook;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem(error instanceof ArchiveFault ? error.code : 'workbook-unreadable');
  }
}

function sheetOf(sheet: Worksheet): RawSheet {
  const rows: { line: number; cells: Cell[] }[] = [];
  sheet.eachRow((row, line) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => (cells[column - 1] = cellOf(cell.value)));
    const filled = Array.from(cells, (cell) => cell ?? null);
    if (filled.some((cell) => cell !== null)) rows.push({ line, cells: filled });
  });
  return { name: sheet.name.trim(), rows };
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return momentOf(value);
  if (typeof value !== 'object') return { unreadable: 'error' };
  if ('formula' in value || 'sharedFormula' in value) return { unreadable: 'formula' };
  if ('richText' in value && Array.isArray(value.richText)) return value.richText.map(textOfRun).join('');
  if ('hyperlink' in value && 'text' in value) return cellOf(value.text);
  return { unreadable: 'error' };
}

function textOfRun(run: unknown): string {
  return typeof run === 'object' && run !== null && 'text' in run && typeof run.text === 'string' ? run.text : '';
}

/** A date of a workbook has no zone: what its clock shows is told as UTC. A share of a day is seldom a whole minute. */
function momentOf(date: Date): Cell {
  const ms = Math.round(date.getTime() / 60_000) * 60_000;
  if (Number.isNaN(ms)) return { unreadable: 'error' };
  const at = new Date(ms);
  return { day: at.toISOString().slice(0, 10), minutes: at.getUTCHours() * 60 + at.getUTCMinutes() };
}
