import { problemSchema } from '../../apps/api/src/problems/problem.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { daysOutside } from '../support/edges-of-time';
import { writeCase } from '../support/write-turn';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await testApi();
  id = await writeCase(api.db.source);
});
afterAll(() => api.stop());

const cursorOfYearZero = Buffer.from('["0000-01-01T00:00:00Z", "fd82c9c4-bbfb-5aa5-ad9d-4339f5eb0bf7"]').toString('base64url');
const act = { occurredAt: '2022-09-19T10:00:00+08:00' };

test('every route but health and documentation is refused without a token', async () => {
  const paths = ['/api/cases', `/api/cases/${id}`, '/api/inbox', '/api/rules', '/api/calendar', '/metrics', `/api/cases/${id}/commands`];
  for (const path of paths) {
    const { status, body, headers } = await api.bare('get', path);
    expect([path, status, body.code, headers['www-authenticate']]).toEqual([path, 401, 'unauthenticated', 'Bearer']);
  }
  for (const path of ['/api/cases', '/api/projection', '/api/sandbox/advance'])
    expect((await api.bare('post', path).send({})).status).toBe(401);
  const stranger = await api.bare('get', '/api/cases').set('Authorization', 'Bearer AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  expect(stranger.status).toBe(401);
  for (const path of ['/health/live', '/docs', '/openapi.json']) expect((await api.bare('get', path).redirects(1)).status).toBe(200);
});

test('a revoked token opens nothing', async () => {
  await api.db.owner.query('update access_token set revoked_at = now()');
  expect((await api.call('get', '/api/cases')).status).toBe(401);
  await api.db.owner.query('update access_token set revoked_at = null');
  expect((await api.call('get', '/api/cases')).status).toBe(200);
});

test.each([
  ['get', '/nowhere', undefined, 404, 'route-not-found'],
  ['get', '/api/nowhere', undefined, 404, 'route-not-found'],
  ['get', '/api', undefined, 404, 'route-not-found'],
  ['get', '/cases', undefined, 404, 'route-not-found'],
  ['put', '/api/cases', {}, 405, 'method-not-allowed'],
  ['get', '/api/cases/not-a-uuid', undefined, 400, 'validation-failed'],
  ['get', '/api/cases/00000000-0000-4000-8000-000000000000', undefined, 404, 'case-not-found'],
  ['get', '/api/cases?limit=101', undefined, 400, 'validation-failed'],
  ['get', '/api/cases?after=x', undefined, 400, 'cursor-malformed'],
  ['get', `/api/cases?after=${cursorOfYearZero}`, undefined, 400, 'cursor-malformed'],
  ['post', '/api/projection', { procedure: 'investigation' }, 400, 'validation-failed'],
] as const)('%s %s is a problem document', async (method, path, sent, status, code) => {
  const answer = await api.call(method, path).send(sent);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problemSchema.safeParse(answer.body).error).toBeUndefined();
  for (const { reason } of answer.body.fields ?? []) {
    expect([reason.zh, reason.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/^[^\p{Script=Han}]+$/u)]);
  }
});

test('a wrong method names the right ones', async () => {
  expect((await api.call('put', '/api/cases').send({})).headers['allow']).toBe('GET, POST');
});

test('broken JSON, a body over 1 MB and a body that is no JSON are refused without a stack', async () => {
  const broken = await api.call('post', '/api/projection').type('json').send('{"a":');
  expect([broken.status, broken.body.code]).toEqual([400, 'body-malformed']);
  const large = await api.call('post', '/api/projection').send({ a: 'x'.repeat(1_100_000) });
  expect([large.status, large.body.code]).toEqual([413, 'body-too-large']);
  const form = await api.call('post', '/api/projection').type('form').send('a=1');
  expect(form.status).toBe(400);
  for (const { text } of [broken, large, form]) expect(text).not.toMatch(/node_modules|at .*\.js/);
});

test.each([
  ['a number beyond all numbers', '{"x":1e999}'],
  ['nesting without end', `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`],
])('%s in a command is a 400', async (_what, data) => {
  const { status, body } = await api
    .call('post', `/api/cases/${id}/commands/form-team`)
    .set('Idempotency-Key', 'odd')
    .type('json')
    .send(`{"act":${JSON.stringify(act)},"data":${data}}`);
  expect([status, body.code]).toEqual([400, 'body-malformed']);
});

/** A parameter of a route that reads, as openapi.json has it. */
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: { readonly type?: string; readonly format?: string };
}

interface Reads {
  readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters?: readonly Parameter[] } }>>;
}

async function parametersOfReads(): Promise<readonly { readonly path: string; readonly parameter: Parameter }[]> {
  const { paths } = (await api.bare('get', '/openapi.json')).body as Reads;
  return Object.entries(paths).flatMap(([path, { get }]) =>
    (get?.parameters ?? []).filter((one) => one.in !== 'header').map((parameter) => ({ path, parameter })),
  );
}

/** The path with one of its parameters given, and the case in the place of its id. */
function asked(path: string, parameter: Parameter, value: string): string {
  const own = parameter.in === 'path' ? path.replace(`{${parameter.name}}`, value) : `${path}?${parameter.name}=${value}`;
  return own.replace('{case}', id).replace('{clock}', 'IN-01').replace('{code}', '150802').replace('{kind}', 'first-report');
}

test('a NUL in any parameter of a route that reads is told by the name of the parameter, and not as a fault of a body', async () => {
  const parameters = await parametersOfReads();
  expect(parameters.map(({ parameter }) => parameter.name)).toEqual(
    expect.arrayContaining(['owner', 'q', 'stream', 'clock', 'code', 'on']),
  );
  for (const { path, parameter } of parameters) {
    const { status, body } = await api.call('get', asked(path, parameter, '%00'));
    const told = [body.field, ...(body.fields ?? []).map(({ field }: { field: string }) => field)];
    expect([path, parameter.name, status, body.code, told]).toEqual([
      path,
      parameter.name,
      400,
      expect.stringMatching(/^(validation-failed|cursor-malformed)$/),
      // A parameter of a path is checked by itself, and has no name there.
      parameter.in === 'path' ? expect.anything() : expect.arrayContaining([parameter.name]),
    ]);
  }
});

test('a day outside 1949-10-01 … 2099 in any parameter is a 400', async () => {
  const days = (await parametersOfReads()).filter(({ parameter }) => parameter.name === 'on');
  expect(days.length).toBeGreaterThan(2);
  for (const { path, parameter } of days) {
    for (const day of daysOutside.map(encodeURIComponent)) {
      const { status, body } = await api.call('get', `${asked(path, parameter, day)}${path.includes('{') ? '' : '&q=a'}`);
      expect([path, day, status, body.fields?.[0]?.field]).toEqual([path, day, 400, 'on']);
    }
  }
});

test.each([
  ['data', '{"level":"ordinary","reason":"死亡1人","__proto__":{"a":1}}', 'data'],
  ['a part of the data', '{"level":"ordinary","reason":{"__proto__":1}}', 'data.reason'],
])('`__proto__` in %s is a fault, not silence', async (_where, data, field) => {
  const request = api.call('post', `/api/cases/${id}/commands/determine-level`).set('Idempotency-Key', 'proto').type('json');
  const { status, body } = await request.send(`{"act":${JSON.stringify(act)},"data":${data}}`);
  expect([status, body.code]).toEqual([400, 'validation-failed']);
  expect(body.fields).toEqual([{ field, reason: { zh: '不认识的字段：__proto__', en: 'has unknown fields: __proto__' } }]);
});

test('a command needs a key, a known name and data that fit, and every fault names its field', async () => {
  const send = (name: string, body: object, key?: string) => {
    const request = api.call('post', `/api/cases/${id}/commands/${name}`);
    return (key === undefined ? request : request.set('Idempotency-Key', key)).send(body);
  };
  const team = { leader: '副区长', members: ['150802-emergency'] };
  expect((await send('form-team', { act, data: team })).body.code).toBe('idempotency-key-missing');
  expect((await send('form-team', { act, data: team }, 'x'.repeat(201))).body.code).toBe('idempotency-key-malformed');
  expect((await send('fly', { act, data: {} }, 'k1')).body.code).toBe('unknown-command');
  const faulty = await send('form-team', { act, data: { leader: '', members: 'all' } }, 'k2');
  expect(faulty.body.fields.map(({ field }: { field: string }) => field)).toEqual(['data.leader', 'data.members']);
  expect(faulty.body.fields[0].reason).toEqual({ zh: '请填写调查组组长', en: 'is blank' });
  expect(problemSchema.safeParse(faulty.body).error).toBeUndefined();
  const unknownField = await send('form-team', { act, data: team, enteredBy: 'me' }, 'k3');
  expect([unknownField.status, unknownField.body.code]).toEqual([400, 'validation-failed']);
  const stranger = await send('form-team', { act: { ...act, by: { organ: '999999-nobody', post: 'x' } }, data: team }, 'k4');
  expect(stranger.body.field).toBe('act.by.organ');
});

test('an engine that is away is a 503 with Retry-After, and nothing is recorded', async () => {
  const body = { act, data: { leader: '副区长', members: ['150802-emergency'] } };
  const answer = await api.call('post', `/api/cases/${id}/commands/form-team`).set('Idempotency-Key', 'away').send(body);
  expect([answer.status, answer.body.code]).toEqual([503, 'engine-away']);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  const ready = await api.bare('get', '/health/ready');
  expect([ready.status, ready.body]).toEqual([503, { status: 'error', database: 'up', temporal: 'down', worker: 'down' }]);
});

test('every answer has a request id and security headers', async () => {
  const { headers } = await api.call('get', '/api/cases').set('X-Request-Id', 'from-the-caller-1');
  expect(headers['x-request-id']).toBe('from-the-caller-1');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});
