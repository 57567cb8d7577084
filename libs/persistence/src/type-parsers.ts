import { types } from 'pg';

const oid = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 };

/**
 * How values come out of Postgres, set in this one place: days stay `YYYY-MM-DD`, instants become ISO UTC with
 * milliseconds, int8 becomes a number (all of ours fit) and numeric stays text. pg's default turns a date into a local midnight.
 */
export function setTypeParsers(): void {
  types.setTypeParser(oid.date, (text) => text);
  types.setTypeParser(oid.numeric, (text) => text);
  types.setTypeParser(oid.int8, (text) => Number(text));
  types.setTypeParser(oid.timestamptz, instantOf);
}

// As a session in UTC writes it. To read it as a date takes a page of a list longer than all its other columns.
const utc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3})\d*)?\+00$/;

function instantOf(text: string): string {
  const [, day, time, fraction = ''] = utc.exec(text) ?? [];
  return day === undefined || time === undefined ? new Date(text).toISOString() : `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}
