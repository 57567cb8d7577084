import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OpenAPIObject } from '@nestjs/swagger';
import { commandSchemas } from '@app/domain-schemas';
import { commandBodySchema, openCaseBodySchema } from '../../apps/api/src/commands/command-body.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

const file = resolve(__dirname, '../../openapi.json');

let api: TestApi;
let served: OpenAPIObject;
beforeAll(async () => {
  api = await testApi();
  served = (await api.bare('get', '/openapi.json')).body;
});
afterAll(() => api.stop());

test('openapi.json is what the API serves (write it anew with UPDATE_OPENAPI=1)', () => {
  expect(served.openapi).toBe('3.0.0');
  if (process.env['UPDATE_OPENAPI'] === '1') writeFileSync(file, `${JSON.stringify(served, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(served);
});

test('every route says what it answers, with an example, and how it refuses', () => {
  const operations = Object.entries(served.paths).flatMap(([path, item]) => [
    ...(item.get === undefined ? [] : [{ name: `GET ${path}`, operation: item.get }]),
    ...(item.post === undefined ? [] : [{ name: `POST ${path}`, operation: item.post }]),
  ]);
  expect(operations.length).toBeGreaterThan(14);
  for (const { name, operation } of operations) {
    const text = JSON.stringify(operation.responses);
    const schemas = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1] ?? '');
    const answered = schemas.filter((schema) => schema !== 'Problem').map((schema) => JSON.stringify(served.components?.schemas?.[schema]));
    expect([name, operation.summary !== undefined || operation.description !== undefined]).toEqual([name, true]);
    expect([name, text.includes('"example"') || answered.some((schema) => schema.includes('"example"'))]).toEqual([name, true]);
    if (!name.includes('/health/'))
      expect([name, Object.keys(operation.responses)]).toEqual([name, expect.arrayContaining(['401', '503'])]);
  }
});

test('every example of a command is accepted by the schemas that check it', () => {
  const body = served.paths['/api/cases/{case}/commands/{command}']?.post?.requestBody;
  const examples = body !== undefined && 'content' in body ? body.content['application/json']?.examples : undefined;
  const names = Object.keys(examples ?? {});
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const example = examples?.[name];
    const value: unknown = example !== undefined && 'value' in example ? example.value : undefined;
    const outer = commandBodySchema.safeParse(value);
    expect([name, outer.error]).toEqual([name, undefined]);
    const [procedure, command] = name.split(': ');
    const schemas = Object.fromEntries(Object.entries(commandSchemas)) as Record<
      string,
      Record<string, { safeParse(data: unknown): { error?: Error } }>
    >;
    expect([name, schemas[procedure ?? '']?.[command ?? '']?.safeParse(outer.data?.data).error]).toEqual([name, undefined]);
  }
  const opening = served.paths['/api/cases']?.post?.requestBody;
  const first =
    opening !== undefined && 'content' in opening ? opening.content['application/json']?.examples?.['report-accident'] : undefined;
  expect(openCaseBodySchema.safeParse(first !== undefined && 'value' in first ? first.value : undefined).error).toBeUndefined();
});

test('the API lies below /api; what supervisors and Prometheus ask stays where it is', () => {
  const elsewhere = Object.keys(served.paths).filter((path) => !path.startsWith('/api/'));
  expect(elsewhere).toEqual(['/health/live', '/health/ready', '/metrics']);
});

test('every reference of the document leads somewhere', () => {
  const refs = [...JSON.stringify(served).matchAll(/"\$ref":"([^"]+)"/g)].map((match) => match[1] ?? '');
  const known = Object.keys(served.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`);
  expect(refs.length).toBeGreaterThan(50);
  expect(refs.filter((ref) => !known.includes(ref))).toEqual([]);
});
