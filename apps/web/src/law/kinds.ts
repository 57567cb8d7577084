import type { components } from '../api/schema';
import type { Words } from '../text/words';

export type PlaceKind = components['schemas']['PlaceForm']['kind'];
export type OrganKind = components['schemas']['OrganForm']['kind'];

/** A kind that the forms do not know is not shown by its code. */
export function organKindShown(kind: string, { organKinds, unknown }: Words['law']): string {
  const known: Readonly<Record<string, string>> = organKinds;
  return known[kind] ?? unknown;
}

/** The kinds in words, in the order of the list, as a select takes them. */
export function optionsOf<Kind extends string>(titles: Readonly<Record<Kind, string>>): { value: Kind; label: string }[] {
  const entries = Object.entries<string>(titles);
  return entries.flatMap(([value, label]) => (isKeyOf(value, titles) ? [{ value, label }] : []));
}

function isKeyOf<Kind extends string>(value: string, titles: Readonly<Record<Kind, string>>): value is Kind {
  return Object.hasOwn(titles, value);
}
