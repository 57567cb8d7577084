import type { Text } from '../../api/client';
import type { Field } from './field';

/** What stands in a form: texts as they were typed, moments as `YYYY-MM-DDTHH:MM` of Beijing (`YYYY-MM-DD` where no hour is known). */
export type Value = string | number | undefined | readonly Value[] | Values;

export interface Values {
  readonly [name: string]: Value;
}

export function isValues(value: Value): value is Values {
  return typeof value === 'object' && !isList(value);
}

export function listIn(value: Value): readonly Value[] {
  return isList(value) ? value : [];
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export const textIn = (value: Value): string => (typeof value === 'string' ? value : '');

/** The form with the value at `path` (`people.0.post`) changed. */
export function put(values: Values, path: string, value: Value): Values {
  const changed = putIn(values, path.split('.'), value);
  return isValues(changed) ? changed : values;
}

function putIn(at: Value, [name, ...rest]: readonly string[], value: Value): Value {
  if (name === undefined) return value;
  if (isList(at)) return at.map((item, index) => (String(index) === name ? putIn(item, rest, value) : item));
  const here = isValues(at) ? at : {};
  return { ...here, [name]: putIn(here[name], rest, value) };
}

export function valueAt(values: Values, path: string): Value {
  return path.split('.').reduce<Value>((at, name) => {
    if (isList(at)) return at[Number(name)];
    return isValues(at) ? at[name] : undefined;
  }, values);
}

/** What the API is sent: nothing of what was left empty, moments with their offset. */
export function dataOf(fields: readonly Field[], values: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const sent = sentOf(field, values[field.name]);
      return sent === undefined ? [] : [[field.name, sent]];
    }),
  );
}

function sentOf(field: Field, value: Value): unknown {
  if (value === undefined || value === '') return undefined;
  switch (field.kind) {
    case 'group': {
      const sent = dataOf(field.fields, isValues(value) ? value : {});
      return Object.keys(sent).length === 0 && !field.required ? undefined : sent;
    }
    case 'list': {
      const sent = listIn(value)
        .map((item) => sentOf(field.each, item))
        .filter((item) => item !== undefined);
      return sent.length === 0 && !field.required ? undefined : sent;
    }
    case 'instant':
    case 'time':
      return momentOf(textIn(value));
    case 'text':
    case 'person':
    case 'ref':
      return textIn(value).trim() === '' ? undefined : textIn(value).trim();
    case 'item':
      // A box that is ticked holds a text, whatever it stands for.
      return field.value === 'number' ? Number(value) : value;
    case 'choice':
    case 'organ':
    case 'place':
    case 'document':
    case 'case':
    case 'day':
    case 'count':
    case 'amount':
      return value;
  }
}

/** A typed moment of Beijing as the API takes it; an instant as it is. */
export function momentOf(typed: string): string {
  return typed.includes('T') && !typed.endsWith('Z') ? `${typed}:00+08:00` : typed;
}

/** Paths of the fields that have to be filled in and are not, as faults name them. */
export function missingIn(fields: readonly Field[], values: Values, within = ''): readonly string[] {
  return fields.flatMap((field) => missingAt(field, values[field.name], `${within}${field.name}`));
}

function missingAt(field: Field, value: Value, path: string): readonly string[] {
  const sent = sentOf(field, value);
  if (sent === undefined || (field.kind === 'list' && field.least > listIn(value).length)) return field.required ? [path] : [];
  if (field.kind === 'group') return missingIn(field.fields, isValues(value) ? value : {}, `${path}.`);
  if (field.kind === 'list')
    return listIn(value).flatMap((item, index) => missingAt({ ...field.each, required: true }, item, `${path}.${index}`));
  return [];
}

/** What the field at a path is called: of a nameless one within a list, what the list is called. */
export function titleAt(fields: readonly Field[], path: string): Text {
  const [name, ...rest] = path.split('.');
  const field = fields.find((one) => one.name === name);
  return field === undefined ? { zh: '', en: '' } : titleIn(field, rest);
}

function titleIn(field: Field, rest: readonly string[]): Text {
  if (field.kind === 'list' && rest.length > 0) return named(titleIn(field.each, rest.slice(1)), field);
  return field.kind === 'group' && rest.length > 0 ? named(titleAt(field.fields, rest.join('.')), field) : field.title;
}

const named = (title: Text, around: Field): Text => (title.zh === '' ? around.title : title);
