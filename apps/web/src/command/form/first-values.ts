import type { Field, FieldOf } from './field';
import type { Options } from './context';
import type { Value, Values } from './values';

/**
 * What a new form begins with: short names of what is new are proposed, so that nobody has to invent one. They come from the moment (`0428-1030`),
 * which is unique in a case and says something to whoever reads it.
 */
export function firstValues(fields: readonly Field[], now: string, options: Options): Values {
  const known = fields.flatMap((field) => {
    const value = field.required ? firstValue(field, now, options) : undefined;
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(known);
}

/** The earlier item that a new form is about: in the field that picks from such items, else it is the short name of one. */
export function itemIn(fields: readonly Field[], options: Options, item: string): Values {
  for (const field of fields) {
    if (field.kind !== 'item') continue;
    const found = options[field.from]?.find(({ value }) => String(value) === item);
    if (found !== undefined) return { [field.name]: found.value };
  }
  return fields.some(({ name }) => name === 'ref') ? { ref: item } : {};
}

function firstValue(field: Field, now: string, options: Options): Value {
  if (field.kind === 'ref') return refAt(now);
  if (field.kind === 'list') return field.each.kind === 'group' && field.least > 0 ? [entryOf(field.each, now, 0)] : undefined;
  if (field.kind !== 'item') return undefined;
  // Where there is only one thing that it can be about, nobody has to choose it.
  const [only, ...others] = options[field.from] ?? [];
  return others.length === 0 ? only?.value : undefined;
}

/** A new entry of a list, or a part that is begun: only what is proposed stands in it. */
export function entryOf({ fields }: FieldOf<'group'>, now: string, index: number): Values {
  return Object.fromEntries(fields.filter(({ kind }) => kind === 'ref').map(({ name }) => [name, refAt(now, index)]));
}

/** @param now `YYYY-MM-DDTHH:MM` of Beijing */
export function refAt(now: string, index?: number): string {
  const made = `${now.slice(2, 4)}${now.slice(5, 7)}${now.slice(8, 10)}-${now.slice(11, 13)}${now.slice(14, 16)}`;
  return index === undefined ? made : `${made}-${index + 1}`;
}
