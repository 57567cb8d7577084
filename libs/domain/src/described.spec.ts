import type { Text } from '@app/clock';
import { z } from 'zod';
import { procedures } from './procedures';
import { commandSchemas } from './schemas';

interface Field {
  readonly path: string;
  readonly title?: Text;
  readonly choices?: Readonly<Record<string, Text>>;
  readonly item?: string;
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly 'x-title'?: Text;
  readonly 'x-choices'?: Readonly<Record<string, Text>>;
  readonly 'x-picks'?: string | { readonly item: string };
}

/** Each field of a form, at whatever depth. */
function fieldsOf(shape: Shape, path: string): readonly Field[] {
  const { items, properties = {} } = shape;
  const picks = shape['x-picks'];
  const own = {
    path,
    ...(shape['x-title'] === undefined ? {} : { title: shape['x-title'] }),
    ...(shape.enum === undefined
      ? {}
      : { choices: Object.fromEntries(shape.enum.map((code) => [code, shape['x-choices']?.[code] ?? { zh: '', en: '' }])) }),
    ...(typeof picks === 'object' ? { item: picks.item } : {}),
  };
  const inner = Object.entries(properties).flatMap(([name, field]) => fieldsOf(field, `${path}.${name}`));
  return [
    own,
    ...inner,
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`).filter((field) => field.path !== `${path}[]` || field.item !== undefined)),
  ];
}

const said = ({ zh, en }: Text) => /[\u4e00-\u9fffA-Z]/.test(zh) && /[a-zA-Z]/.test(en);

const commands = Object.values(procedures).flatMap((procedure) =>
  Object.entries<z.ZodType>(commandSchemas[procedure.kind])
    .filter(([name]) => !name.startsWith('hear-'))
    .map(([name, schema]) => ({
      procedure,
      name,
      schema,
      shape: z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape,
    })),
);

test.each(commands.map((command) => [`${command.procedure.kind}: ${command.name}`, command] as const))(
  '%s describes itself',
  (_title, { procedure, name, shape }) => {
    const words = procedure.words[name];
    expect(words).toBeDefined();
    expect([words?.title, words?.group].filter((text) => text === undefined || !said(text))).toEqual([]);
    expect(words?.article).toMatch(/[第〔《]/);
    const fields = fieldsOf(shape, name).slice(1);
    expect(fields.filter(({ title }) => title === undefined || !said(title)).map(({ path }) => path)).toEqual([]);
    expect(fields.filter(({ choices = {} }) => Object.values(choices).some((text) => !said(text))).map(({ path }) => path)).toEqual([]);
  },
);

test('what a field picks from is among the options of its procedure', () => {
  const unknown = commands.flatMap(({ procedure, name, shape }) =>
    fieldsOf(shape, name)
      .filter(({ item }) => item !== undefined && !procedure.optionNames.includes(item))
      .map(({ path, item }) => `${path}: ${item ?? ''}`),
  );
  expect(unknown).toEqual([]);
});
