import { z } from 'zod';

/** As far as the schemas of fields use it. */
interface Shape {
  readonly $ref?: string;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

const values: readonly unknown[] = [
  ...[undefined, null, true, 'x', '', ' ', '\0', 'x'.repeat(10_000), '0001-01-01', '0001-01-01T00:00:00Z', '2022-02-30'],
  ...[-1, 1.5, 1e15, [], {}, { unheardOf: 1 }, Array.from({ length: 1_001 }, () => 'x')],
];

/** Values that a schema does not take, or of which a part is not what it should be: each part wrong in every way. */
export function badInputs(schema: z.ZodType): readonly unknown[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return badOf(whole, whole.$defs ?? {});
}

function badOf(shape: Shape, named: Readonly<Record<string, Shape>>): readonly unknown[] {
  const name = shape.$ref?.split('/').at(-1);
  const { anyOf = [], items, properties = {} } = name === undefined ? shape : (named[name] ?? {});
  return [
    ...values,
    ...anyOf.flatMap((one) => badOf(one, named)),
    ...(items === undefined ? [] : badOf(items, named).map((item) => [item])),
    ...Object.entries(properties).flatMap(([field, part]) => badOf(part, named).map((value) => ({ [field]: value }))),
  ];
}
