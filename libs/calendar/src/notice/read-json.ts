import type { CalendarEdition } from '../calendar';
import { isDay } from '../day';
import { excerptOf, faults } from './fault';
import type { NoticeFault, Place } from './fault';
import { ordered } from './reading';
import type { Reading } from './reading';

const isTextOrNull = (value: unknown) => value === null || typeof value === 'string';
const areTexts = (value: unknown) => Array.isArray(value) && value.every((item) => typeof item === 'string');

const checks: Readonly<Record<keyof CalendarEdition, (value: unknown) => boolean>> = {
  id: (value) => typeof value === 'string' && /^\d{4}(-a[1-9]\d*)?$/.test(value),
  year: Number.isInteger,
  number: isTextOrNull,
  issuedOn: (value) => value === null || (typeof value === 'string' && isDay(value)),
  note: isTextOrNull,
  off: areTexts,
  worked: areTexts,
};

/** A notice in the form of the files that come with the product. */
export function readJson(text: string): Reading | readonly NoticeFault[] {
  const lines = text.split(/\r\n|\r|\n/);
  const placeOf = (written: string): Place => {
    const index = Math.max(
      0,
      lines.findIndex((line) => line.includes(`"${written}"`)),
    );
    return { line: index + 1, excerpt: excerptOf(lines[index] ?? '') };
  };
  const file = parsed(text);
  if (file === null) return [{ ...placeOf('id'), ...faults.file() }];
  if (!isEdition(file)) return wrongFields(file).map((name) => ({ ...placeOf(name), ...faults.field(name) }));
  if (file.id.slice(0, 4) !== String(file.year)) return [{ ...placeOf('year'), ...faults.field('year') }];
  const edition = { ...file, off: ordered(file.off), worked: ordered(file.worked) };
  const places = new Map([...file.off, ...file.worked].map((day) => [day, placeOf(day)]));
  return { edition, faults: [], place: placeOf('id'), places };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function isEdition(file: object): file is CalendarEdition {
  return wrongFields(file).length === 0;
}

function wrongFields(file: object): readonly string[] {
  const values = new Map<string, unknown>(Object.entries(file));
  const wrong = Object.entries(checks).filter(([name, check]) => !check(values.get(name)));
  return [...wrong.map(([name]) => name), ...[...values.keys()].filter((name) => !Object.hasOwn(checks, name))];
}
