import type { Text } from '../../api/client';

/** A field of a form as it is drawn. Everything that a form of the API may hold is one of these kinds, and each kind has one widget. */
export type Field =
  | (Named & { readonly kind: 'text'; readonly longest: number; readonly lines: 'one' | 'many' })
  | (Named & { readonly kind: 'choice'; readonly choices: readonly Choice[] })
  | (Named & { readonly kind: 'item'; readonly from: string; readonly value: 'text' | 'number' })
  | (Named & { readonly kind: 'organ'; readonly others: 'refused' | 'by-name' })
  | { [K in Plain]: Named & { readonly kind: K } }[Plain]
  | { [K in Numeric]: Named & { readonly kind: K; readonly least: number; readonly most: number; readonly unit: Text | null } }[Numeric]
  | (Named & { readonly kind: 'list'; readonly each: Field; readonly least: number; readonly most: number })
  | (Named & { readonly kind: 'group'; readonly fields: readonly Field[] });

type Plain = 'place' | 'person' | 'document' | 'case' | 'day' | 'instant' | 'time' | 'ref';
type Numeric = 'count' | 'amount';

export type Kind = Field['kind'];
export type FieldOf<K extends Kind> = Extract<Field, { kind: K }>;

interface Named {
  readonly name: string;
  readonly title: Text;
  readonly help: Text | null;
  readonly required: boolean;
}

export interface Choice {
  readonly value: string;
  readonly words: Text;
}

type Schema = Readonly<Record<string, unknown>>;

const refPattern = '^[A-Za-z0-9-]{1,40}$';
const uuidPattern = /^\^\[0-9a-f\]\{8\}-/;
const longestLine = 200;

/** The fields of the form of a command, in its order. @throws Error for what no widget is known for */
export function fieldsOf(form: unknown): readonly Field[] {
  const root = shaped(form);
  return fieldsIn(resolved(root, root), root);
}

function fieldsIn(schema: Schema, root: Schema): readonly Field[] {
  const required = listed(schema['required']);
  return Object.entries(shaped(schema['properties'])).map(([name, one]) => fieldOf(name, shaped(one), root, required.includes(name)));
}

/** One field. @throws Error for what no widget is known for */
function fieldOf(name: string, schema: Schema, root: Schema, required: boolean): Field {
  const own = resolved(schema, root);
  const kind = kindOf(own);
  if (kind === null) throw new Error(`No widget for the field ${name}.`);
  const { title, help } = { title: textOf(own['x-title']) ?? { zh: '', en: '' }, help: textOf(own['x-help']) };
  const named = { name, title, help, required };
  switch (kind) {
    case 'text':
      return {
        ...named,
        kind,
        longest: limit(own, 'maxLength', longestLine),
        lines: limit(own, 'maxLength', 0) > longestLine ? 'many' : 'one',
      };
    case 'choice':
      return { ...named, kind, choices: choicesOf(own) };
    case 'item':
      return { ...named, kind, from: String(shaped(own['x-picks'])['item']), value: own['type'] === 'integer' ? 'number' : 'text' };
    case 'organ':
      return { ...named, kind, others: own['pattern'] === undefined ? 'by-name' : 'refused' };
    case 'count':
    case 'amount':
      return {
        ...named,
        kind,
        least: limit(own, 'minimum', 0),
        most: limit(own, 'maximum', Number.MAX_SAFE_INTEGER),
        unit: textOf(own['x-unit']),
      };
    case 'list':
      return {
        ...named,
        kind,
        each: fieldOf('', shaped(own['items']), root, true),
        least: limit(own, 'minItems', 0),
        most: limit(own, 'maxItems', 100),
      };
    case 'group':
      return { ...named, kind, fields: fieldsIn(own, root) };
    case 'place':
    case 'person':
    case 'document':
    case 'case':
    case 'day':
    case 'instant':
    case 'time':
    case 'ref':
      return { ...named, kind };
  }
}

/** What a field is, by its schema alone; null for what nobody has drawn yet. */
export function kindOf(schema: Schema): Kind | null {
  const picks = schema['x-picks'];
  if (typeof picks === 'object' && picks !== null) return 'item';
  if (picks === 'instant') return Array.isArray(schema['anyOf']) ? 'time' : 'instant';
  if (picks === 'organ' || picks === 'place' || picks === 'person' || picks === 'document' || picks === 'day') return picks;
  if (Array.isArray(schema['enum'])) return 'choice';
  switch (schema['type']) {
    case 'string':
      return wordsKindOf(schema['pattern']);
    case 'integer':
      return 'count';
    case 'number':
      return 'amount';
    case 'array':
      return schema['items'] === undefined ? null : 'list';
    case 'object':
      return schema['properties'] === undefined ? null : 'group';
    default:
      return null;
  }
}

function wordsKindOf(pattern: unknown): Kind | null {
  if (pattern === undefined) return 'text';
  if (pattern === refPattern) return 'ref';
  // An id that is picked from nothing of the case is another case.
  return typeof pattern === 'string' && uuidPattern.test(pattern) ? 'case' : null;
}

function choicesOf(schema: Schema): readonly Choice[] {
  const words = shaped(schema['x-choices']);
  return listed(schema['enum']).map((value) => ({ value, words: textOf(words[value]) ?? { zh: value, en: value } }));
}

function resolved(schema: Schema, root: Schema): Schema {
  const ref = schema['$ref'];
  return typeof ref === 'string' ? { ...shaped(shaped(root['$defs'])[ref.slice('#/$defs/'.length)]), ...schema } : schema;
}

function limit(schema: Schema, key: string, otherwise: number): number {
  const value = schema[key];
  return typeof value === 'number' ? value : otherwise;
}

function textOf(value: unknown): Text | null {
  const { zh, en } = shaped(value);
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}

function shaped(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
