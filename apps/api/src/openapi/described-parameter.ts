import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
export type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

/** What its schema says of a parameter stands beside the schema, where readers of a document look for it. */
export function described(parameter: Parameter): Parameter {
  const { schema } = parameter;
  if (schema === undefined || !('description' in schema) || schema.description === undefined) return parameter;
  const { description, ...rest } = schema;
  return { ...parameter, description, schema: rest };
}
