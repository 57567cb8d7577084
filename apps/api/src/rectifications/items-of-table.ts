import { itemKinds } from '@app/domain';
import type { ItemKind } from '@app/domain';
import { linesOf, readDay, readText } from '@app/people';
import type { Cell, LineFault, RawSheet } from '@app/people';

export const sheetName = '整改事项';
export const headings = [
  '事项种类',
  '责任单位',
  '事项内容',
  '责任人员',
  '要求的凭据',
  '完成期限',
  '完成日数',
  '罚款数额',
  '联系人',
  '督促机关',
] as const;
const needed = ['事项种类', '责任单位', '事项内容'] as const;

type Heading = (typeof headings)[number];

/** An item as `record-items` takes it. */
export interface TableItem {
  readonly kind: ItemKind;
  readonly organ?: string;
  readonly unit?: string;
  readonly person?: string;
  readonly content: string;
  readonly evidence?: string;
  readonly dueOn?: string;
  readonly days?: number;
  readonly amountYuan?: number;
  readonly contact?: string;
  readonly overseer?: string;
}

/** An item that is on record already, as far as it is told apart from others by it. */
export type KnownItem = Pick<TableItem, 'kind' | 'content'> & { readonly addressee: string; readonly amountYuan?: number | undefined };

/** What an organ of a name is in the register: one, several, or none. */
export type Named = (name: string) => { readonly organ: string } | 'several' | null;

export interface ItemsRead {
  /** With the line of each. */
  readonly items: readonly (TableItem & { readonly line: number })[];
  /** Lines that say what is on record. */
  readonly already: readonly number[];
  readonly faults: readonly LineFault[];
}

/** The items of a sheet, line by line. A line with a fault is none of them, and one that is on record is left out: the same file once more adds nothing. */
export function itemsOfTable(sheet: RawSheet, named: Named, known: readonly KnownItem[]): ItemsRead {
  const found = linesOf(sheet, headings, needed);
  const faults: LineFault[] = [...found.faults];
  const items: (TableItem & { readonly line: number })[] = [];
  const already: number[] = [];
  const onRecord = new Set(known.map(identity));
  const inFile = new Map<string, number>();
  for (const { line, cell } of found.lines) {
    const before = faults.length;
    const item = itemOf({
      cell,
      named,
      note: (column, code, params = {}) => faults.push({ sheet: sheet.name, line, column, code, params }),
    });
    if (item === null || faults.length > before) continue;
    const own = identity({ ...item, addressee: item.organ ?? item.unit ?? '' });
    const earlier = inFile.get(own);
    inFile.set(own, line);
    if (earlier !== undefined) faults.push({ sheet: sheet.name, line, column: '', code: 'import-line-twice', params: { n: earlier } });
    else if (onRecord.has(own)) already.push(line);
    else items.push({ ...item, line });
  }
  return { items, already, faults };
}

function identity({ kind, addressee, content, amountYuan }: KnownItem): string {
  return JSON.stringify([kind, addressee, content, amountYuan ?? null]);
}

interface LineOf {
  readonly cell: (heading: Heading) => Cell;
  readonly named: Named;
  readonly note: (column: Heading, code: string, params?: LineFault['params']) => void;
}

function itemOf(line: LineOf): TableItem | null {
  const { note } = line;
  const kind = kindIn(line);
  const addressee = addresseeIn(line);
  const content = needIn(line, '事项内容', 1000);
  const person = textIn(line, '责任人员', 60);
  const evidence = textIn(line, '要求的凭据', 500);
  const dueOn = dayIn(line);
  const days = numberIn(line, '完成日数', { least: 1, most: 3650, whole: true });
  const amountYuan = numberIn(line, '罚款数额', { least: 0.01, most: 1_000_000_000, whole: false });
  const contact = textIn(line, '联系人', 60);
  const overseer = overseerIn(line);
  if (kind === null || addressee === null || content === null) return null;
  if (person !== null && kind !== 'person-handling') note('责任人员', 'import-person-unfit');
  if (kind === 'fine' && isEmpty(line.cell('罚款数额'))) note('罚款数额', 'import-cell-empty');
  if (kind !== 'fine' && amountYuan !== null) note('罚款数额', 'import-amount-unfit');
  if (dueOn !== null && days !== null) note('完成日数', 'import-period-twice');
  return { kind, ...addressee, content, ...given({ person, evidence, dueOn, days, amountYuan, contact, overseer }) };
}

function isEmpty(cell: Cell): boolean {
  const read = readText(cell);
  return 'value' in read && read.value === null;
}

/** Only what a line says. */
function given<T extends Record<string, unknown>>(all: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null)) as { [K in keyof T]?: NonNullable<T[K]> };
}

function kindIn(line: LineOf): ItemKind | null {
  const title = needIn(line, '事项种类', 40);
  if (title === null) return null;
  const found = Object.entries(itemKinds).find(([, { zh }]) => zh === title);
  if (found === undefined) line.note('事项种类', 'import-kind-unknown', { value: title });
  return found === undefined ? null : (found[0] as ItemKind);
}

/** An organ of the register by its whole name, else a unit by its own. */
function addresseeIn(line: LineOf): { readonly organ: string } | { readonly unit: string } | null {
  const name = needIn(line, '责任单位', 100);
  if (name === null) return null;
  const found = line.named(name);
  if (found === 'several') line.note('责任单位', 'import-organ-several', { value: name });
  return found === 'several' ? null : (found ?? { unit: name });
}

function overseerIn(line: LineOf): string | null {
  const name = textIn(line, '督促机关', 100);
  if (name === null) return null;
  const found = line.named(name);
  if (found === null) line.note('督促机关', 'import-organ-unknown', { value: name });
  if (found === 'several') line.note('督促机关', 'import-organ-several', { value: name });
  return found === null || found === 'several' ? null : found.organ;
}

function needIn(line: LineOf, column: Heading, most: number): string | null {
  const before = readText(line.cell(column));
  if ('value' in before && before.value === null) line.note(column, 'import-cell-empty');
  return textIn(line, column, most);
}

/** As it was written: the full-width marks of an official text stay. */
function textIn({ cell, note }: LineOf, column: Heading, most: number): string | null {
  const found = cell(column);
  const read = typeof found === 'string' ? { value: found.trim() === '' ? null : found.trim() } : readText(found);
  if ('fault' in read) {
    note(column, read.fault.code, read.fault.params);
    return null;
  }
  if (read.value !== null && read.value.length > most) note(column, 'import-too-long', { most });
  return read.value;
}

function dayIn({ cell, note }: LineOf): string | null {
  const read = readDay(cell('完成期限'));
  if ('value' in read) return read.value;
  note('完成期限', read.fault.code, read.fault.params);
  return null;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const numberForm = /^(\d+(?:\.\d{1,6})?)(万)?(?:元|日|天)?$/;

/** 350000, 350,000元, 35万元; whole: a number of days. */
function numberIn(line: LineOf, column: Heading, { least, most, whole }: Bounds): number | null {
  const text = textIn(line, column, 40);
  if (text === null) return null;
  const [, digits, ten] = numberForm.exec(text.normalize('NFKC').replaceAll(/[,\s]/g, '')) ?? [];
  const value = digits === undefined ? NaN : Math.round(Number(digits) * (ten === undefined ? 1 : 10_000) * 100) / 100;
  if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value;
  line.note(column, 'import-number-wrong', { value: text });
  return null;
}
