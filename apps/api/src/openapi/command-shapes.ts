import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { uploadCommand } from '../documents/upload-command';
import type { KnownProcedures } from '../procedures/known-procedures';

type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

interface Shape {
  readonly procedure: string;
  readonly command: string;
  readonly definitions: Definitions;
  readonly example: unknown;
}

/** What the data of each command of people may be, as shown beside the routes. Messages between streams, and what is uploaded, are not shown. */
function commandShapes(known: KnownProcedures): readonly Shape[] {
  return known.list().flatMap(({ kind }) =>
    Object.entries(known.formsOf(kind))
      .filter(([command]) => !command.startsWith('hear-') && command !== uploadCommand)
      .map(([command, schema]) => ({
        procedure: kind,
        command,
        definitions: definitionsOf(`Data.${kind}.${command}`, schema),
        example: exampleOf(schema),
      })),
  );
}

type Definitions = Record<string, SchemaObject>;

/** A schema and those that it names, each under the name that it gives itself. */
function definitionsOf(name: string, schema: z.ZodType): Definitions {
  const made = z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input', unrepresentable: 'any' });
  const text = JSON.stringify(made).replaceAll('#/definitions/', '#/components/schemas/');
  const { $schema: _dialect, definitions = {}, ...own } = JSON.parse(text) as { $schema?: string; definitions?: Definitions };
  return { ...definitions, [name]: own };
}

/** The first of the examples that a schema carries. */
function exampleOf(schema: z.ZodType): unknown {
  const examples: unknown = schema.meta()?.['examples'];
  return Array.isArray(examples) ? examples[0] : {};
}

const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] };

/** Adds a schema for the data of each command, and to the routes that take a command an example of each. */
export function addCommandShapes(document: OpenAPIObject, known: KnownProcedures): OpenAPIObject {
  const shapes = commandShapes(known);
  const schemas: Definitions = { ...document.components?.schemas };
  for (const { definitions } of shapes) Object.assign(schemas, definitions);
  schemas['Procedure'] = { ...schemas['Procedure'], type: 'string', enum: known.list().map(({ kind }) => kind) };
  const result = { ...document, components: { ...document.components, schemas } };
  const given = shapes.map(({ procedure, command, example }) => {
    return [`${procedure}: ${command}`, { value: { procedure, act, data: example } }] as const;
  });
  addExamples(result, '/api/cases/{case}/commands/{command}', Object.fromEntries(given));
  addExamples(result, '/api/cases/{case}/preview/{command}', Object.fromEntries(given));
  const openings = shapes.filter(({ command }) => known.openers().some(({ opening }) => opening === command));
  const opened = openings.map(({ command, example }) => [command, { value: { opening: command, act, data: example } }] as const);
  addExamples(result, '/api/cases', Object.fromEntries(opened));
  return result;
}

function addExamples(document: OpenAPIObject, path: string, examples: Record<string, { value: object }>): void {
  const body = document.paths[path]?.post?.requestBody;
  if (body === undefined || !('content' in body)) return;
  for (const media of Object.values(body.content)) media.examples = examples;
}
