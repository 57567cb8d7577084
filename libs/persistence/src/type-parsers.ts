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
  types.setTypeParser(oid.timestamptz, (text) => new Date(text).toISOString());
}
