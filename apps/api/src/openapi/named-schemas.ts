import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

export type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

/** `input`: what is sent, where a default may be left out. `output`: what is answered, with nothing beside what is named. */
export type Direction = 'input' | 'output';

/**
 * Schemas as the document shows them. Nest's own conversion is that of OpenAPI 3.0, which loses all examples but one and what stands beside a
 * reference.
 */
export class NamedSchemas {
  private readonly named: Schemas = {};

  /** A schema; those that it names are collected. @throws Error when a name is used for two things */
  show(schema: z.ZodType, direction: Direction): Schema {
    const made = z.toJSONSchema(schema, {
      io: direction,
      unrepresentable: 'any',
      override: ({ jsonSchema }) => withoutPattern(jsonSchema),
    });
    const text = JSON.stringify(made).replaceAll('#/$defs/', '#/components/schemas/');
    const { $schema: _dialect, $defs = {}, ...own } = JSON.parse(text) as { $schema?: string; $defs?: Schemas };
    for (const [name, one] of Object.entries($defs)) this.add(name, one);
    return own;
  }

  all(): Schemas {
    return { ...this.named };
  }

  private add(name: string, schema: Schema): void {
    const known = this.named[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) throw new Error(`The schema ${name} means two things.`);
    this.named[name] = schema;
  }
}

/** The pattern of a day or an instant is 300 characters long and says no more than its format. */
function withoutPattern(schema: { format?: string; pattern?: string }): void {
  if (schema.format !== undefined) delete schema.pattern;
}
