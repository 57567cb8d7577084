import type { CalendarEdition } from '../calendar';
import { excerptOf, faults } from './fault';
import type { NoticeFault } from './fault';
import { readJson } from './read-json';
import { readText } from './read-text';
import { verify } from './verify';

// Ten times the longest notice of 2010–2026 as a data file; patterns of words take their time on a text without end.
const longest = 20_000;

/**
 * The edition that a notice of the State Council makes, or everything that does not fit in it, in the order of the lines.
 *
 * A notice is read from its official text, copied from its title to its date (years from 2010; their patterns of words), or
 * from a data file in the form of `libs/calendar/data`. No sentence is passed over that could arrange a day. A yearly notice
 * must name every day off by law (C-10, 国务院令第795号).
 *
 * @param text the notice; dates in it are Beijing days
 * @param known editions loaded before: they number an amending notice (`2027-a2`, or its old number where it is among
 *   them), and tell where a festival ended that it makes longer
 */
export function readNotice(text: string, known: readonly CalendarEdition[] = []): CalendarEdition | readonly NoticeFault[] {
  if (text.length > longest) return [{ line: 1, excerpt: excerptOf(text.slice(0, 200)), ...faults.tooLong() }];
  const reading = /^[\s\ufeff]*[{[]/.test(text) ? readJson(text) : readText(text, known);
  if (!('edition' in reading)) return reading;
  const found = [...reading.faults, ...verify(reading)].sort((a, b) => a.line - b.line);
  return found.length === 0 ? reading.edition : found;
}
