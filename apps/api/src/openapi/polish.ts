import { STATUS_CODES } from 'node:http';
import type { OpenAPIObject } from '@nestjs/swagger';
import { described } from './described-parameter';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Responses = NonNullable<NonNullable<OpenAPIObject['components']>['responses']>;

/**
 * What Nest's generator leaves to say: problems have a media type of their own and are said once, a parameter is described beside its
 * schema, and the routes of health need no token.
 */
export function polished(document: OpenAPIObject): OpenAPIObject {
  const problems: Responses = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const operation of [item.get, item.post, item.put, item.delete]) {
      if (operation === undefined) continue;
      operation.responses = withNamedProblems(operation.responses, problems);
      operation.parameters = operation.parameters?.map((parameter) => ('name' in parameter ? described(parameter) : parameter)) ?? [];
      if (path.startsWith('/health/')) operation.security = [];
    }
  }
  return { ...document, components: { ...document.components, responses: { ...document.components?.responses, ...problems } } };
}

function withNamedProblems(responses: Operation['responses'], problems: Responses): Operation['responses'] {
  const named: Operation['responses'] = { ...responses };
  for (const [status, response] of Object.entries(responses)) {
    const media = response !== undefined && 'content' in response ? response.content?.['application/json'] : undefined;
    if (response === undefined || media?.schema === undefined || !isProblem(media.schema)) continue;
    const name = (STATUS_CODES[status] ?? status).replaceAll(' ', '');
    problems[name] = { ...response, content: { 'application/problem+json': media } };
    named[status] = { $ref: `#/components/responses/${name}` };
  }
  return named;
}

function isProblem(schema: object): boolean {
  return '$ref' in schema && schema.$ref === '#/components/schemas/Problem';
}
