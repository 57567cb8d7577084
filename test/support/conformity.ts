import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** What came back for a request. */
export interface GivenAnswer {
  readonly method: string;
  /** As it was asked, with its query. */
  readonly path: string;
  readonly status: number;
  readonly contentType: string;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

interface Documented {
  readonly document: OpenAPIObject;
  readonly ajv: Ajv2020;
  readonly validators: Map<string, ValidateFunction>;
}

/** Throws when an answer is not what a document says of it: status, content type, body; a member that is not named there is a fault. */
export type Demand = (answer: GivenAnswer) => void;

export function conformityTo(document: OpenAPIObject): Demand {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'openapi.json');
  const by = { document, ajv, validators: new Map<string, ValidateFunction>() };
  return (answer) => demand(by, answer);
}

/** Of the API of this release. */
export const demandConforming = conformityTo(JSON.parse(readFileSync(resolve(__dirname, '../../openapi.json'), 'utf8')) as OpenAPIObject);

/** The documentation itself is no part of what it documents. */
const undocumented = /^\/(docs|openapi\.json)(\/|$)/;

function demand(by: Documented, { method, path, status, contentType, body }: GivenAnswer): void {
  const { pathname } = new URL(path, 'http://127.0.0.1');
  if (undocumented.test(pathname)) return;
  const at = `${method.toUpperCase()} ${path} answered ${status}`;
  const found = operationAt(by.document, method, pathname);
  if (found === null) return demandProblem(by, at, status, contentType, body);
  const response = found.operation.responses[status];
  if (response === undefined) throw new Error(`${at}, which is not documented: ${JSON.stringify(body)}`);
  const pointer = '$ref' in response ? response.$ref : `${found.pointer}/responses/${status}`;
  demandBody(by, at, pointer, contentType, body);
}

/** The operation of an address: of two that fit, the one with fewer variables. */
function operationAt(
  document: OpenAPIObject,
  method: string,
  pathname: string,
): { readonly operation: Operation; readonly pointer: string } | null {
  const fitting = Object.keys(document.paths).filter((template) => fits(template, pathname));
  const [path = ''] = fitting.sort((left, right) => left.split('{').length - right.split('{').length);
  const key = method.toLowerCase();
  const item = document.paths[path];
  const operation = key === 'get' || key === 'post' || key === 'put' || key === 'delete' ? item?.[key] : undefined;
  return operation === undefined ? null : { operation, pointer: `#/paths/${escaped(path)}/${key}` };
}

function fits(template: string, pathname: string): boolean {
  const [wanted, given] = [template.split('/'), pathname.split('/')];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith('{') || part === given[index]);
}

/** Where no operation is, nothing but a problem is answered. */
function demandProblem(by: Documented, at: string, status: number, contentType: string, body: unknown): void {
  if (status < 400 || !contentType.startsWith('application/problem+json')) throw new Error(`${at}: no operation, and no problem.`);
  demandValid(by, at, '#/components/schemas/Problem', body);
}

function demandBody(by: Documented, at: string, pointer: string, contentType: string, body: unknown): void {
  const type = contentType.split(';')[0]?.trim() ?? '';
  const content = contentAt(by.document, pointer);
  if (content === undefined) return;
  if (!Object.hasOwn(content, type)) throw new Error(`${at} as ${type}, which is not documented.`);
  if (type.endsWith('json')) demandValid(by, at, `${pointer}/content/${escaped(type)}/schema`, body);
}

function contentAt(document: OpenAPIObject, pointer: string): object | undefined {
  const parts = pointer.split('/').slice(1).map(unescaped);
  const response = parts.reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], document);
  return (response as { content?: object }).content;
}

function demandValid({ ajv, validators }: Documented, at: string, pointer: string, body: unknown): void {
  const known = validators.get(pointer);
  const validate = known ?? ajv.compile({ $ref: `openapi.json${pointer}` });
  if (known === undefined) validators.set(pointer, validate);
  if (validate(body)) return;
  const faults = validate.errors?.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  throw new Error(`${at} with a body that is not documented:\n${[...new Set(faults)].slice(0, 20).join('\n')}`);
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function unescaped(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}
