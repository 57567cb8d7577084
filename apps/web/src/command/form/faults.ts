import type { Problem, Text } from '../../api/client';

/** Faults by the path of their field: `data.members.0`, `act.occurredAt`. */
export type Faults = Readonly<Record<string, Text>>;

/** What a refusal says of each field. One that names a single field says of it what it says of the whole. */
export function faultsOf({ field, fields, text }: Pick<Problem, 'field' | 'fields' | 'text'>): Faults {
  if (fields !== undefined && fields.length > 0) return Object.fromEntries(fields.map(({ field: path, reason }) => [path, reason]));
  return field === undefined ? {} : { [field]: text };
}

/** What is said at the fields that have to be filled in and are not. @param text in the language of the reader */
export function lackingAt(paths: readonly string[], text: string): Faults {
  return Object.fromEntries(paths.map((path) => [path, { zh: text, en: text }]));
}

/** The fault of a field, or of what lies within it where the field shows nothing of its own. */
export function faultAt(faults: Faults, path: string): Text | null {
  return Object.hasOwn(faults, path) ? (faults[path] ?? null) : null;
}

/** The path of the first fault, as the refusal has them; null where there is none. */
export function firstFault(faults: Faults): string | null {
  return Object.keys(faults)[0] ?? null;
}
