import { commandSchemas } from '@app/domain-schemas';
import { procedures } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { CommandCatalogue } from '../../apps/api/src/commands/command-catalogue';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

let api: TestApi;
let catalogue: CommandCatalogue;
beforeAll(async () => {
  api = await testApi();
  catalogue = (await api.call('get', '/api/commands')).body;
});
afterAll(() => api.stop());

test('every command of people is described, each procedure in its own order, and no message between procedures', () => {
  expect(catalogue.procedures.map(({ procedure }) => procedure)).toEqual(Object.keys(procedures));
  for (const { commands, stages, groups, ...one } of catalogue.procedures) {
    const procedure = one.procedure as ProcedureKind;
    const names = Object.keys(commandSchemas[procedure]).filter((name) => !name.startsWith('hear-'));
    expect(commands.map(({ command }) => command).sort()).toEqual(names.sort());
    expect(commands.map(({ command }) => command)).toEqual(Object.keys(procedures[procedure].words));
    expect(commands.map(({ order }) => order)).toEqual(commands.map((_, index) => index + 1));
    const known = { stages: stages.map(({ stage }) => stage), groups: groups.map(({ group }) => group) };
    for (const { command, title, group, stages: given } of commands) {
      expect([command, title.zh, title.en]).toEqual([command, expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]{2}/)]);
      expect(known.groups).toContain(group);
      expect(known.stages).toEqual(expect.arrayContaining(given));
      expect([command, given.length > 0]).toEqual([command, command !== procedures[procedure].opening]);
    }
  }
});

test('each command says on what it stands, in the words of the law, and whose act it usually is', () => {
  const all = catalogue.procedures.flatMap(({ commands }) => commands);
  for (const { command, article, articleText, usually } of all) {
    expect([command, article]).toEqual([command, expect.stringMatching(/[第〔《]/)]);
    expect([command, articleText.zh.length > 0, usually.zh.length > 0, /[a-z]{2}/.test(usually.en)]).toEqual([command, true, true, true]);
  }
  const submission = all.find(({ command }) => command === 'submit-report');
  expect(submission?.articleText.zh).toMatch(/「.+」/);
});

test('each command says where it is sent', () => {
  const paths = new Map(catalogue.procedures.flatMap(({ commands }) => commands.map(({ command, path }) => [command, path])));
  expect(paths.get('report-accident')).toBe('/api/cases');
  expect(paths.get('file-document')).toBe('/api/cases/{case}/documents');
  expect(paths.get('approve')).toBe('/api/cases/{case}/commands/approve');
  expect(paths.get('agree-vetting')).toBe('/api/cases/{case}/commands/agree-vetting');
});

test('the form of a command is a schema by itself, and takes its own examples', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const forms = catalogue.procedures.flatMap(({ commands }) => commands.map(({ command, form }) => ({ command, form })));
  let taken = 0;
  for (const { command, form } of forms) {
    const validate = ajv.compile(form);
    const [named = {}] = Object.values(form['$defs'] ?? {});
    for (const example of (named as { examples?: unknown[] }).examples ?? []) {
      expect([command, validate(example), validate.errors]).toEqual([command, true, null]);
      taken += 1;
    }
    expect([command, validate({ unheardOf: 1 })]).toEqual([command, false]);
  }
  expect(taken).toBeGreaterThan(80);
});

test('it is static: who has it already is told so without it', async () => {
  const first = await api.call('get', '/api/commands');
  const { etag } = first.headers;
  expect([first.headers['cache-control'], etag]).toEqual(['private, no-cache', expect.stringMatching(/^"[\w-]{43}"$/)]);
  const again = await api.call('get', '/api/commands').set('If-None-Match', etag ?? '');
  expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);
  expect((await api.call('get', '/api/commands').set('If-None-Match', '"other"')).status).toBe(200);
  expect((await api.bare('get', '/api/commands')).status).toBe(401);
});
