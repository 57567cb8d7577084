import { instantAt, endOfDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import type { Post } from '@app/clock';
import { emailAddress, isEmailAddress, isMobileNumber, mobileNumber } from '../contact';
import { readDay, readMinutes, readText } from './cell';
import type { CellFault, Read } from './cell';
import { linesOf } from './sheet';
import type { Headed, LineFault, RawSheet } from './sheet';

export const personHeadings = ['姓名', '岗位', '账号', '电子邮箱', '手机', '即时通讯账号', '任职起', '任职止'] as const;
export const shiftHeadings = ['日期', '班次起', '班次止', '岗位', '姓名'] as const;
export const sheetNames = { people: '人员', shifts: '值班表' } as const;

/** A line of the people: what is empty says nothing. */
export interface PersonLine {
  readonly line: number;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly account: string | null;
  readonly email: string | null;
  readonly mobile: string | null;
  readonly webhook: string | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
}

/** A line of the roster. */
export interface ShiftLine {
  readonly line: number;
  readonly name: string;
  readonly post: Post;
  readonly from: Instant;
  readonly until: Instant;
}

export interface LinesRead<Line> {
  readonly lines: readonly Line[];
  readonly faults: readonly LineFault[];
}

type Note = <T>(column: string, read: Read<T>) => T | null;

/** Reads a sheet line by line; a line with a fault is not among those that are read. */
function readLines<Heading extends string, Line>(
  sheet: RawSheet,
  [headings, needed]: readonly [readonly Heading[], readonly Heading[]],
  read: (line: number, cell: Headed<Heading>, note: Note) => Line | null,
): LinesRead<Line> {
  const found = linesOf(sheet, headings, needed);
  const faults = [...found.faults];
  const lines = found.lines.flatMap(({ line, cell }) => {
    const before = faults.length;
    const note: Note = (column, one) => {
      if ('value' in one) return one.value;
      faults.push({ sheet: sheet.name, line, column, code: one.fault.code, params: one.fault.params ?? {} });
      return null;
    };
    const made = read(line, cell, note);
    return made === null || faults.length > before ? [] : [made];
  });
  return { lines, faults };
}

/** @param held the posts that the organ can hold */
export function readPeople(sheet: RawSheet, held: readonly Post[]): LinesRead<PersonLine> {
  return readLines(sheet, [personHeadings, ['姓名']], (line, cell, note) => {
    const name = note('姓名', demanded(readName(cell('姓名'))));
    const text = note('岗位', readText(cell('岗位'))) ?? '';
    const listed = text
      .split(/[、,;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const given = listed.flatMap((title) => note('岗位', readPost(title, held)) ?? []);
    const from = note('任职起', readDay(cell('任职起')));
    const until = note('任职止', readDay(cell('任职止')));
    if (from !== null && until !== null && until < from) note('任职止', wrong('assignment-span-empty'));
    if (name === null) return null;
    return {
      line,
      name,
      posts: [...new Set(given)],
      account: note(
        '账号',
        readWay(readText(cell('账号')), (typed) => typed.toLowerCase(), isShort, 'import-account-wrong'),
      ),
      email: note('电子邮箱', readWay(readText(cell('电子邮箱')), emailAddress, isEmailAddress, 'import-email-wrong')),
      mobile: note('手机', readWay(readText(cell('手机')), mobileNumber, isMobileNumber, 'import-mobile-wrong')),
      webhook: note(
        '即时通讯账号',
        readWay(readText(cell('即时通讯账号')), (typed) => typed, isMessengerName, 'import-webhook-wrong'),
      ),
      from: from === null ? null : instantAt(from, 0),
      until: until === null ? null : endOfDay(until),
    };
  });
}

export function readShifts(sheet: RawSheet, held: readonly Post[]): LinesRead<ShiftLine> {
  return readLines(sheet, [shiftHeadings, shiftHeadings], (line, cell, note) => {
    const day = note('日期', demanded(readDay(cell('日期'))));
    const start = note('班次起', demanded(readMinutes(cell('班次起'))));
    const end = note('班次止', demanded(readMinutes(cell('班次止'))));
    const title = note('岗位', demanded(readText(cell('岗位'))));
    const post = title === null ? null : note('岗位', readPost(title, held));
    const name = note('姓名', demanded(readName(cell('姓名'))));
    if (day === null || start === null || end === null || post === null || name === null) return null;
    // A night shift ends on the day after, and so does one of 24 hours.
    return { line, name, post, from: instantAt(day, start), until: instantAt(day, end <= start ? end + 1440 : end) };
  });
}

function wrong(code: string, params: CellFault['params'] = {}): { readonly fault: CellFault } {
  return { fault: { code, params } };
}

function demanded<T>(read: Read<T | null>): Read<T> {
  if ('fault' in read) return read;
  return read.value === null ? wrong('import-cell-empty') : { value: read.value };
}

function readName(cell: Parameters<typeof readText>[0]): Read<string | null> {
  const read = readText(cell);
  if ('fault' in read || read.value === null) return read;
  return read.value.length <= 60 && !hidden.test(read.value) ? read : wrong('import-name-wrong');
}

// What nobody sees in a name would make two of one.
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/u;

function readPost(title: string, held: readonly Post[]): Read<Post> {
  const found = held.find((post) => posts[post].title.zh === title);
  if (found !== undefined) return { value: found };
  const elsewhere = Object.values(posts).some((post) => post.title.zh === title);
  return elsewhere ? wrong('post-not-of-organ') : wrong('import-post-unknown', { value: title });
}

function readWay(
  read: Read<string | null>,
  stored: (typed: string) => string,
  is: (stored: string) => boolean,
  code: string,
): Read<string | null> {
  if ('fault' in read || read.value === null) return read;
  const made = stored(read.value);
  return is(made) ? { value: made } : wrong(code, { value: read.value });
}

const isShort = (name: string): boolean => /^[a-z0-9][a-z0-9._-]{1,39}$/.test(name);
const isMessengerName = (name: string): boolean => /^[\p{L}\p{N}._@+-]{1,100}$/u.test(name);
