import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { OpenAPIObject } from '@nestjs/swagger';
import { commandSchemas } from '@app/domain-schemas';
import { commandBodySchema, openCaseBodySchema } from '../../apps/api/src/commands/command-body.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { undescribed } from '../support/undescribed';
import type { Part } from '../support/undescribed';

const run = promisify(execFile);
const root = resolve(__dirname, '../..');
const file = resolve(root, 'openapi.json');

let api: TestApi;
let served: OpenAPIObject;
beforeAll(async () => {
  api = await testApi();
  served = (await api.bare('get', '/openapi.json')).body;
});
afterAll(() => api.stop());

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;

function operations(): readonly { readonly name: string; readonly operation: Operation }[] {
  return Object.entries(served.paths).flatMap(([path, item]) => [
    ...(item.get === undefined ? [] : [{ name: `GET ${path}`, operation: item.get }]),
    ...(item.post === undefined ? [] : [{ name: `POST ${path}`, operation: item.post }]),
    ...(item.put === undefined ? [] : [{ name: `PUT ${path}`, operation: item.put }]),
    ...(item.delete === undefined ? [] : [{ name: `DELETE ${path}`, operation: item.delete }]),
  ]);
}

/** The examples of a command, as its path shows them. */
function examplesOf(name: string): readonly (readonly [string, unknown])[] {
  const body = served.components?.requestBodies?.[name];
  const examples = body !== undefined && 'content' in body ? body.content['application/json']?.examples : undefined;
  return Object.entries(examples ?? {}).map(([key, example]) => [key, 'value' in example ? example.value : undefined]);
}

test('openapi.json is what the API serves (write it anew with UPDATE_OPENAPI=1)', () => {
  if (process.env['UPDATE_OPENAPI'] === '1') writeFileSync(file, `${JSON.stringify(served, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(served);
});

test('redocly finds no fault in it', async () => {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const cli = resolve(root, 'node_modules/@redocly/cli/bin/cli.js');
  const linting = run(process.execPath, [cli, 'lint', file, '--format', 'json', '--max-problems', '1000'], {
    cwd: root,
    env,
    maxBuffer: 1e8,
  });
  const { stdout } = await linting.catch((error: { stdout: string }) => error);
  const { problems, totals } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  const told = problems.map(({ ruleId, message, location }: { ruleId: string; message: string; location: { pointer: string }[] }) =>
    [ruleId, message, location[0]?.pointer].join(' '),
  );
  expect([told, totals.errors, totals.warnings]).toEqual([[], 0, 0]);
});

test('every route says what it answers, with an example, and how it refuses', () => {
  expect(operations().length).toBeGreaterThan(14);
  for (const { name, operation } of operations()) {
    const responses = Object.values(operation.responses).map((response) => {
      const name = response !== undefined && '$ref' in response ? response.$ref.split('/').at(-1) : undefined;
      return name === undefined ? response : served.components?.responses?.[name];
    });
    const text = JSON.stringify(responses.filter((response) => !JSON.stringify(response).includes('/Problem')));
    const schemas = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1] ?? '');
    const answered = schemas.map((schema) => JSON.stringify(served.components?.schemas?.[schema]));
    expect([name, /\p{Script=Han}.*[a-z]{2}/u.test(operation.summary ?? '')]).toEqual([name, true]);
    const answers = !Object.keys(operation.responses).includes('204');
    if (answers)
      expect([name, text.includes('"example"') || answered.some((schema) => schema.includes('"examples"'))]).toEqual([name, true]);
    if (!name.includes('/health/'))
      expect([name, Object.keys(operation.responses)]).toEqual([name, expect.arrayContaining(['401', '500', '503'])]);
  }
});

test('each command has a path of its own, for giving it and for its preview, with the form that checks it', () => {
  expect(Object.keys(served.paths).filter((path) => path.includes('{command}'))).toEqual([]);
  const given = Object.entries(commandSchemas).flatMap(([procedure, forms]) =>
    Object.keys(forms)
      .filter((command) => !command.startsWith('hear-') && !['file-document', 'report-accident'].includes(command))
      .map((command) => ({ procedure, command })),
  );
  expect(given.length).toBeGreaterThan(80);
  for (const { procedure, command } of given) {
    const text = JSON.stringify(served.components?.requestBodies?.[command] ?? {});
    expect([command, text.includes(`"enum":["${procedure}"]`)]).toEqual([command, true]);
    for (const way of ['commands', 'preview']) {
      const operation = served.paths[`/api/cases/{case}/${way}/${command}`]?.post;
      expect([command, operation?.requestBody]).toEqual([command, { $ref: `#/components/requestBodies/${command}` }]);
      expect(operation?.tags?.join()).toContain(`${procedure}.`);
    }
  }
  const ids = operations().map(({ operation }) => operation.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every example of a command is accepted by the schemas that check it', () => {
  const names = Object.keys(served.components?.requestBodies ?? {});
  expect(names.length).toBeGreaterThan(80);
  const forms = Object.fromEntries(Object.entries(commandSchemas)) as Record<
    string,
    Record<string, { safeParse(data: unknown): { error?: Error } }>
  >;
  for (const [command, [key, value]] of names.flatMap((name) => examplesOf(name).map((example) => [name, example] as const))) {
    const outer = commandBodySchema.safeParse(value);
    expect([key, outer.error]).toEqual([key, undefined]);
    expect([key, forms[outer.data?.procedure ?? '']?.[command]?.safeParse(outer.data?.data).error]).toEqual([key, undefined]);
  }
  const opening = served.paths['/api/cases']?.post?.requestBody;
  const first =
    opening !== undefined && 'content' in opening
      ? opening.content['application/json']?.examples?.['investigation.report-accident']
      : undefined;
  expect(openCaseBodySchema.safeParse(first !== undefined && 'value' in first ? first.value : undefined).error).toBeUndefined();
});

test('the API lies below /api; what supervisors and Prometheus ask stays where it is', () => {
  const elsewhere = Object.keys(served.paths).filter((path) => !path.startsWith('/api/'));
  expect(elsewhere).toEqual(['/health/live', '/health/ready', '/metrics']);
});

const described: readonly Part[] = ['answers and questions', 'forms of commands'];

test.each(described)('%s: every property and parameter says what it is, in Chinese and English', (part) => {
  expect(undescribed(served, part)).toEqual([]);
});

test('the search for what is not described finds it', () => {
  const bare = structuredClone(served);
  Object.assign(bare.components?.schemas?.['Text'] ?? {}, {
    properties: { zh: { type: 'string' }, en: { description: '英文。English.' } },
  });
  expect(undescribed(bare, 'answers and questions')).toEqual(['Text.zh']);
});
