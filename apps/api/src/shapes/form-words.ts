import type { Text } from '@app/clock';
import { z } from 'zod';

/** A field of a form as people read it: its title, the words of its codes, and from what it is filled in. */
export interface FieldWords {
  readonly title: Text | null;
  readonly unit: Text | null;
  readonly picks: string | null;
  readonly choices: Readonly<Record<string, Text>>;
  readonly fields: ReadonlyMap<string, FieldWords>;
  readonly each: FieldWords | null;
}

type Shape = Readonly<Record<string, unknown>>;

const read = new WeakMap<z.ZodType, FieldWords>();

/** The words of a form, field by field; read once for each form. */
export function formWords(form: z.ZodType): FieldWords {
  const known = read.get(form);
  if (known !== undefined) return known;
  const root = shaped(z.toJSONSchema(form, { unrepresentable: 'any', io: 'input', reused: 'inline' }));
  const words = wordsOf(root, root, 0);
  read.set(form, words);
  return words;
}

// A form that nests in itself ends: no data of ours lie deeper.
const deepest = 8;
/** Of a value that no form describes. */
export const noWords: FieldWords = { title: null, unit: null, picks: null, choices: {}, fields: new Map(), each: null };

function wordsOf(shape: Shape, root: Shape, depth: number): FieldWords {
  if (depth > deepest) return noWords;
  const inside = (value: unknown): FieldWords => wordsOf(shaped(value), root, depth + 1);
  const ways = [...referred(shape, root), ...['anyOf', 'oneOf', 'allOf'].flatMap((key) => listed(shape[key]))].map(inside);
  const first = <T>(own: T | null, of: (way: FieldWords) => T | null): T | null =>
    own ?? ways.map(of).find((found) => found !== null) ?? null;
  const own = Object.entries(shaped(shape['properties'])).map(([name, field]) => [name, inside(field)] as const);
  return {
    title: first(textOf(shape['x-title']), ({ title }) => title),
    unit: first(textOf(shape['x-unit']), ({ unit }) => unit),
    picks: first(typeof shape['x-picks'] === 'string' ? shape['x-picks'] : null, ({ picks }) => picks),
    choices: Object.fromEntries([...ways.map(({ choices }) => choices), choicesOf(shape['x-choices'])].flatMap(Object.entries<Text>)),
    fields: new Map([...ways.flatMap((way) => [...way.fields]), ...own]),
    each: first(shape['items'] === undefined ? null : inside(shape['items']), ({ each }) => each),
  };
}

/** What a shape refers to, beside what it says itself. */
function referred(shape: Shape, root: Shape): readonly unknown[] {
  const ref = shape['$ref'];
  if (typeof ref !== 'string') return [];
  return [ref === '#' ? root : shaped(root['$defs'])[ref.slice('#/$defs/'.length)]];
}

function choicesOf(value: unknown): Readonly<Record<string, Text>> {
  const said = Object.entries(shaped(value)).map(([code, words]) => [code, textOf(words)] as const);
  return Object.fromEntries(said.flatMap(([code, words]) => (words === null ? [] : [[code, words]])));
}

function textOf(value: unknown): Text | null {
  const { zh, en } = shaped(value);
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}

/** Of what is no object there are no members. */
export function shaped(value: unknown): Shape {
  return typeof value === 'object' && value !== null ? (value as Shape) : {};
}

function listed(value: unknown): readonly Shape[] {
  return Array.isArray(value) ? value.map(shaped) : [];
}
