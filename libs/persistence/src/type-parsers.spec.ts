import { types } from 'pg';
import { setTypeParsers } from './type-parsers';

setTypeParsers();
const parse: (text: string) => unknown = types.getTypeParser(1184, 'text');

test.each([
  ['2026-11-29 20:46:22+00', '2026-11-29T20:46:22.000Z'],
  ['2026-11-29 20:46:22.4+00', '2026-11-29T20:46:22.400Z'],
  ['2026-11-29 20:46:22.04+00', '2026-11-29T20:46:22.040Z'],
  ['2026-11-29 20:46:22.437+00', '2026-11-29T20:46:22.437Z'],
  // Never rounded up into what has not been yet.
  ['2026-11-29 20:46:22.999999+00', '2026-11-29T20:46:22.999Z'],
  ['2026-11-30 04:46:22.437+08', '2026-11-29T20:46:22.437Z'],
  ['2026-11-30 02:16:22+05:30', '2026-11-29T20:46:22.000Z'],
])('an instant that PostgreSQL writes as %s is %s', (written, read) => {
  expect(parse(written)).toBe(read);
});
