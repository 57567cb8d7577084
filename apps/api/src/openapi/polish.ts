import type { OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

/**
 * What Nest's generator leaves to say: problems have a media type of their own, OpenAPI 3.0 has one `example` per schema
 * where JSON Schema has a list, and the routes of health need no token.
 */
export function polished(document: OpenAPIObject): OpenAPIObject {
  const text = JSON.stringify(document, (_key, value: unknown) => (isRecord(value) ? withOneExample(value) : value));
  const result = JSON.parse(text) as OpenAPIObject;
  for (const [path, item] of Object.entries(result.paths)) {
    for (const operation of [item.get, item.post]) {
      if (operation === undefined) continue;
      nameProblems(operation);
      if (path.startsWith('/health/')) operation.security = [];
    }
  }
  return result;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function withOneExample(value: Record<string, unknown>): Record<string, unknown> {
  const { examples, ...rest } = value;
  return isList(examples) ? { ...rest, example: examples[0] } : value;
}

function nameProblems({ responses }: Operation): void {
  for (const response of Object.values(responses)) {
    if (response === undefined || !('content' in response)) continue;
    const media = response.content?.['application/json'];
    if (media?.schema === undefined || !('$ref' in media.schema) || !media.schema.$ref?.endsWith('/Problem')) continue;
    response.content = { 'application/problem+json': media };
  }
}
