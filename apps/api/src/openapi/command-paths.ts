import type { OpenAPIObject } from '@nestjs/swagger';
import { commandBodySchema, openCaseBodySchema } from '../commands/command-body.schema';
import { describedCommands } from '../commands/described';
import type { DescribedCommand } from '../commands/described';
import type { KnownProcedures } from '../procedures/known-procedures';
import type { NamedSchemas, Schema } from './named-schemas';
import { described } from './described-parameter';
import type { Parameter } from './described-parameter';
import { tagOf } from './tags';

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['post']>;
type Body = Exclude<NonNullable<Operation['requestBody']>, { $ref: string }>;
type Bodies = Record<string, Body>;
type Components = Required<NonNullable<OpenAPIObject['components']>>;

const cases = '/api/cases';
const routes = [
  { path: `${cases}/{case}/commands/{command}`, id: 'give', prefix: { zh: '', en: '' } },
  { path: `${cases}/{case}/preview/{command}`, id: 'preview', prefix: { zh: '试算：', en: 'Preview: ' } },
] as const;
type Route = (typeof routes)[number];
type Named = ReadonlyMap<string, readonly DescribedCommand[]>;

const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-20T09:00:00+08:00', documents: [] };

/**
 * One path for each command in the place of the one route that takes them all, so that each shows its own form. A name that several procedures have
 * is one path with a form for each.
 */
export function withCommandPaths(document: OpenAPIObject, schemas: NamedSchemas, known: KnownProcedures): OpenAPIObject {
  const commands = describedCommands(known);
  const named = byName(commands);
  const paths: Paths = {};
  const requestBodies: Bodies = {};
  const responses: Components['responses'] = {};
  const parameters: Record<string, Parameter> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const route = routes.find((one) => one.path === path);
    if (route === undefined || item.post === undefined) paths[path] = item;
    else {
      Object.assign(paths, pathsOf(route, item.post, named));
      const done = item.post.responses['200'];
      if (done !== undefined) responses[route.id] = done;
      for (const parameter of sharedParameters(item.post)) parameters[parameter.name] = parameter;
    }
  }
  for (const [name, same] of named) requestBodies[name] = bodyOf(same, commandBodySchema, schemas);
  const opening = paths[cases]?.post;
  const openings = commands.filter(({ route }) => route === 'opening');
  if (opening !== undefined) opening.requestBody = bodyOf(openings, openCaseBodySchema, schemas);
  return { ...document, paths, components: { ...document.components, parameters, responses, requestBodies } };
}

/** Those that are given as commands, by name. */
function byName(commands: readonly DescribedCommand[]): Named {
  const named = new Map<string, DescribedCommand[]>();
  for (const described of commands.filter(({ route }) => route === 'command')) {
    named.set(described.command, [...(named.get(described.command) ?? []), described]);
  }
  return named;
}

/** Of a route, whichever command is given: all but the name of the command, which is part of the path. */
function sharedParameters({ parameters = [] }: Operation): readonly Parameter[] {
  return parameters.flatMap((parameter) => ('name' in parameter && parameter.name !== 'command' ? [described(parameter)] : []));
}

function pathsOf({ path, id, prefix }: Route, shared: Operation, named: Named): Paths {
  const parameters = sharedParameters(shared).map(({ name }) => ({ $ref: `#/components/parameters/${name}` }));
  const shown = [...named].map(([name, commands]) => {
    const titles = commands.map(({ words: { title } }) => `${prefix.zh}${title.zh} ${prefix.en}${title.en}`);
    const operation: Operation = {
      ...shared,
      responses: { ...shared.responses, 200: { $ref: `#/components/responses/${id}` } },
      operationId: `${id}.${name}`,
      summary: titles.join(' / '),
      tags: commands.map(({ procedure, group }) => tagOf(procedure, group)),
      parameters,
      requestBody: { $ref: `#/components/requestBodies/${name}` },
    };
    return [path.replace('{command}', name), { post: operation }] as const;
  });
  return Object.fromEntries(shown);
}

function bodyOf(commands: readonly DescribedCommand[], whole: Parameters<NamedSchemas['show']>[0], schemas: NamedSchemas): Body {
  const forms = commands.map((command) => formOf(command, schemas.show(whole, 'input'), schemas));
  const [only] = forms;
  const schema = forms.length === 1 && only !== undefined ? only : { anyOf: forms };
  return { required: true, content: { 'application/json': { schema, examples: Object.fromEntries(commands.flatMap(examplesOf)) } } };
}

/** The body of all commands, with the procedure, or what opens a case, and the data of one. */
function formOf({ procedure, command, route, form, words: { title } }: DescribedCommand, whole: Schema, schemas: NamedSchemas): Schema {
  const { properties = {}, required = [] } = 'properties' in whole ? whole : {};
  const { procedure: ofWhich, opening: byWhich, data: _any, ...others } = properties;
  const data = { ...schemas.show(form, 'input'), description: `${title.zh}。${title.en}.` };
  const opens = route === 'opening';
  const only = onlyValue(opens ? byWhich : ofWhich, opens ? command : procedure.kind);
  const own: Record<string, Schema> = { [opens ? 'opening' : 'procedure']: only };
  // What may be left out stands for the procedure that opened the case, or for the report of an accident.
  const optional = opens ? isDefault(byWhich, command) : procedure.opens !== null;
  return { ...whole, properties: { ...own, ...others, data }, required: [...(optional ? [] : Object.keys(own)), ...required] };
}

/** A member that has one value in this form. */
function onlyValue(member: Schema | undefined, value: string): Schema {
  const description = member !== undefined && 'description' in member ? member.description : undefined;
  const shown = { type: 'string', enum: [value] };
  return description === undefined ? shown : { description, ...shown };
}

function isDefault(member: Schema | undefined, value: string): boolean {
  return member !== undefined && 'default' in member && member.default === value;
}

/** Every example that the form of a command carries, with the act around it. */
function examplesOf({ procedure, command, form, route }: DescribedCommand): readonly (readonly [string, { value: object }])[] {
  const examples: unknown = form.meta()?.['examples'];
  const told: readonly unknown[] = Array.isArray(examples) ? examples : [{}];
  const around = route === 'opening' ? { opening: command, act } : { procedure: procedure.kind, act };
  const name = `${procedure.kind}.${command}`;
  return told.map((data, index) => [index === 0 ? name : `${name}.${index + 1}`, { value: { ...around, data } }]);
}
