import fc from 'fast-check';
import { z } from 'zod';

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** Anything that the schema accepts, as it comes out of it. Small ranges come often, so that references and organs meet. */
export function accepted(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { $defs, ...whole } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  // A schema with an id is its own only definition.
  const shape = Object.values($defs ?? {})[0] ?? whole;
  return arbitrary(shape as Shape)
    .map((value) => schema.safeParse(JSON.parse(JSON.stringify(value))))
    .filter(({ success }) => success)
    .map(({ data }) => data);
}

function arbitrary(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.anyOf !== undefined) return fc.oneof(...shape.anyOf.map(arbitrary));
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.type === 'object') return object(shape);
  if (shape.type === 'array')
    return fc.array(arbitrary(shape.items ?? {}), { minLength: shape.minItems ?? 0, maxLength: Math.min(shape.maxItems ?? 3, 3) });
  if (shape.type === 'integer') return integer(shape.minimum ?? 0, shape.maximum ?? 100);
  if (shape.type === 'number') return fc.double({ min: shape.minimum ?? 0, max: shape.maximum ?? 1e6, noNaN: true });
  if (shape.type === 'string') return string(shape);
  throw new Error(`No arbitrary for ${JSON.stringify(shape)}`);
}

function object({ properties = {}, required = [] }: Shape): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, arbitrary(field)]));
  return fc.record(fields, { requiredKeys: [...required] });
}

const integer = (min: number, max: number) => fc.oneof(fc.integer({ min, max: Math.min(max, min + 3) }), fc.integer({ min, max }));

function string(shape: Shape): fc.Arbitrary<string> {
  if (shape.format === 'date') return day;
  if (shape.format === 'date-time') return moment;
  if (shape.pattern !== undefined)
    return fc.oneof(
      ...known.filter((text) => new RegExp(shape.pattern ?? '').test(text)).map((text) => fc.constant(text)),
      fc.stringMatching(new RegExp(shape.pattern)),
    );
  return fc.string({ minLength: shape.minLength ?? 0, maxLength: Math.min(shape.maxLength ?? 20, 20), unit: 'grapheme' });
}

const known = ['A', 'B', '150802', '150802-government', '150802-procuratorate', '150800-safety-office'];
const span = { min: new Date('2022-09-01T00:00:00Z'), max: new Date('2023-06-30T00:00:00Z'), noInvalidDate: true };

/** Any moment around the case. */
export const moment = fc.date(span).map((date) => date.toISOString());
const day = moment.map((at) => at.slice(0, 10));
