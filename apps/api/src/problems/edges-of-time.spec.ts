import { faultText } from '@app/domain';
import { actSchema, commandSchemas } from '@app/domain-schemas';
import { z } from 'zod';
import { daysInside, daysOutside, instantsInside, instantsOutside } from '../../../../test/support/edges-of-time';
import { actBodySchema, openCaseBodySchema } from '../commands/command-body.schema';
import { aboutSchema } from '../documents/about.schema';
import { advanceBodySchema } from '../sandbox/advance-body.schema';

/** As far as the schemas of fields use it. */
interface Shape {
  readonly $ref?: string;
  readonly format?: string;
  readonly anyOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** A time within a value, such as `act.occurredAt` or `members.0.since`, and one form in which it may be said. */
interface TimeField {
  readonly path: readonly string[];
  readonly form: 'date' | 'date-time';
}

const schemas = [
  ...Object.entries<z.ZodType>(commandSchemas.investigation),
  ...Object.entries<z.ZodType>(commandSchemas.supervision),
  ...Object.entries<z.ZodType>({ actSchema, actBodySchema, openCaseBodySchema, aboutSchema, advanceBodySchema }),
].map(([name, schema]) => ({ name, schema, fields: timeFields(schema) }));

function timeFields(schema: z.ZodType): readonly TimeField[] {
  const whole = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return within(whole, whole.$defs ?? {}, []);
}

function within(shape: Shape, named: Readonly<Record<string, Shape>>, path: readonly string[]): readonly TimeField[] {
  const name = shape.$ref?.split('/').at(-1);
  const { format, anyOf = [], items, properties = {} } = name === undefined ? shape : (named[name] ?? {});
  return [
    ...(format === 'date' || format === 'date-time' ? [{ path, form: format } as const] : []),
    ...anyOf.flatMap((one) => within(one, named, path)),
    ...(items === undefined ? [] : within(items, named, [...path, '0'])),
    ...Object.entries(properties).flatMap(([field, part]) => within(part, named, [...path, field])),
  ];
}

function valueWith(path: readonly string[], value: string): unknown {
  return path.reduceRight<unknown>((inner, part) => (part === '0' ? [inner] : { [part]: inner }), value);
}

/** What is said of that very field. */
function faultsOf(schema: z.ZodType, path: readonly string[], value: string): readonly string[] {
  const issues = schema.safeParse(valueWith(path, value)).error?.issues ?? [];
  return issues.filter((issue) => issue.path.map(String).join('.') === path.join('.')).map(({ message }) => message);
}

const cases = schemas.flatMap(({ name, schema, fields }) =>
  fields.map(({ path, form }) => ({ field: `${name} ${path.join('.')} (${form})`, schema, path, form })),
);

test('the times of all requests are found', () => {
  const found = cases.map(({ field }) => field.replace(/ \(.*/, ''));
  expect(found.length).toBeGreaterThan(25);
  expect(found).toEqual(
    expect.arrayContaining([
      'advanceBodySchema to',
      'openCaseBodySchema sandboxNow',
      'openCaseBodySchema act.occurredAt',
      'aboutSchema data.issuedOn',
      'report-accident occurredAt',
      'submit-report receivedOn',
    ]),
  );
});

test.each(cases)('$field: outside 1949-10-01 … 2099 it is refused, with a reason in both languages', ({ schema, path }) => {
  for (const value of [...instantsOutside, ...daysOutside]) {
    const reasons = faultsOf(schema, path, value).map(faultText);
    expect([value, reasons.length]).toEqual([value, 1]);
    expect(reasons[0]?.zh).toMatch(/\p{Script=Han}/u);
    expect(reasons[0]?.en).toMatch(/^[^\p{Script=Han}]*[a-z]{2}[^\p{Script=Han}]*$/u);
  }
});

test.each(cases)('$field: the first and the last of these years are taken', ({ schema, path, form }) => {
  for (const value of form === 'date' ? daysInside : instantsInside) {
    expect([value, faultsOf(schema, path, value)]).toEqual([value, []]);
  }
});
