import { commandId, contentHash } from '../../apps/api/src/commands/ids';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
let person: string;
beforeAll(async () => {
  api = await testApi();
  const found: { id: string }[] = await api.db.owner.query('select id from person');
  person = found[0]?.id ?? '';
});
afterAll(() => api.stop());

const at = '2022-09-19T02:00:00.000Z';
const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: at };
const data = { level: 'ordinary', reason: '认定' };

/** A command that is in the ledger already: the API's Temporal server does not exist, so what it answers comes from there. */
async function recordedUnder(key: string): Promise<string> {
  const id = await writeCase(api.db.source);
  const hash = contentHash({ command: 'determine-level', procedure: 'investigation', n: 1, act, data });
  const command = governmentAct('determine-level', at, data);
  await writeTurn(api.db.source, { caseId: id, procedure: 'investigation', n: 1 }, command, at, { id: commandId(person, key), hash });
  return id;
}

function give(id: string, key: string, body: object) {
  return api.call('post', `/api/cases/${id}/commands/determine-level`).set('Idempotency-Key', key).send(body);
}

test('a key that the ledger knows is answered from it, without the engine', async () => {
  const id = await recordedUnder('k1');
  const { status, body } = await give(id, 'k1', { act, data });
  expect([status, body.outcome, body.events.length]).toEqual([200, 'done', 1]);
  expect(body.events[0].kind).toBe('level.determined');
});

test('the order of members and the defaults left out do not make another content', async () => {
  const id = await recordedUnder('k2');
  const reordered = {
    data: { reason: '认定', level: 'ordinary' },
    act: { occurredAt: at, by: { post: '区长', organ: '150802-government' } },
  };
  expect((await give(id, 'k2', reordered)).status).toBe(200);
  expect((await give(id, 'k2', { ...reordered, procedure: 'investigation', n: 1 })).status).toBe(200);
});

test('the same key with another body is refused and changes nothing', async () => {
  const id = await recordedUnder('k3');
  const { status, body } = await give(id, 'k3', { act, data: { ...data, level: 'larger' } });
  expect([status, body.code]).toEqual([422, 'idempotency-key-reused']);
  expect((await api.call('get', `/api/cases/${id}/ledger`)).body.entries).toHaveLength(4);
});

test('the key of another person is another key', () => {
  expect(commandId('a', 'k')).not.toBe(commandId('b', 'k'));
  expect(commandId('a', 'k')).toBe(commandId('a', 'k'));
});

test('an id in capitals is the same case, so the same key is answered the same', async () => {
  const id = await recordedUnder('k5');
  expect((await give(id.toUpperCase(), 'k5', { act, data })).status).toBe(200);
  expect((await api.call('get', `/api/cases/${id.toUpperCase()}/commands`)).body.streams[0].stream).toBe(`investigation/${id}`);
});

test('a case has one investigation: no second one is opened beside it', async () => {
  const id = await writeCase(api.db.source);
  const opening = {
    name: '另一起',
    place: '150802',
    occurredAt: at,
    unit: '单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '报告',
    investigator: '150802-government',
  };
  for (const n of [1, 2]) {
    const request = api.call('post', `/api/cases/${id}/commands/report-accident`).set('Idempotency-Key', `k6-${n}`);
    const { status, body } = await request.send({ n, act, data: opening });
    expect([n, status, body.code]).toEqual([n, 409, 'already-opened']);
  }
});

test('a procedure that is not open refuses without waking an engine', async () => {
  const id = await writeCase(api.db.source);
  const request = api.call('post', `/api/cases/${id}/commands/agree-vetting`).set('Idempotency-Key', 'k4');
  const { status, body } = await request.send({ procedure: 'supervision', act, data: {} });
  expect([status, body.code]).toEqual([409, 'not-opened']);
});

test('an opening that the law refuses opens nothing: an accident in the future', async () => {
  const opening = {
    name: '事故',
    place: '150802',
    occurredAt: '2022-09-20T00:00:00.000Z',
    unit: '单位',
    deaths: 1,
    seriousInjuries: 0,
    missing: 0,
    source: '报告',
    investigator: '150802-government',
  };
  const send = (body: object) => api.call('post', '/api/cases').set('Idempotency-Key', 'open-1').send(body);
  const future = await send({ act, data: opening, sandboxNow: at });
  expect([future.status, future.body.code]).toEqual([422, 'date-in-future']);
  const nowhere = await send({ act, data: { ...opening, place: '990000' }, sandboxNow: at });
  expect([nowhere.status, nowhere.body.field]).toEqual([400, 'data.place']);
});

test('an accident cannot be corrected to a place that the register does not hold: its case could not be written any more', async () => {
  const id = await writeCase(api.db.source);
  const body = { act, data: { place: '999999', reason: '更正' } };
  const answer = await api.call('post', `/api/cases/${id}/commands/correct-accident`).set('Idempotency-Key', 'place').send(body);
  expect([answer.status, answer.body.code, answer.body.field]).toEqual([400, 'validation-failed', 'data.place']);
});

test('a supervision that is recorded and cannot begin, since no worker runs, is a 503; one that nobody recorded has not begun', async () => {
  const id = await writeCase(api.db.source);
  const receipt = (n: number) => {
    const body = { act, data: {}, procedure: 'supervision', n };
    return api.call('post', `/api/cases/${id}/commands/sign-receipt`).set('Idempotency-Key', `receipt-${n}`).send(body);
  };
  const office = { organ: '150800-safety-office', post: '主任' };
  const notice = { supervisor: office.organ, addressee: '150802-government', prefix: '巴安督', matters: '查明原因，按期结案' };
  const { name, act: ours, data: matters } = governmentAct('record-supervision', at, notice);
  const recorded = { name, act: { ...ours, by: office }, data: matters };
  await writeTurn(api.db.source, { caseId: id, procedure: 'investigation', n: 1 }, recorded, at);
  const [told, untold] = [await receipt(1), await receipt(2)];
  expect([told.status, told.body.code, told.headers['retry-after']]).toEqual([503, 'engine-away', '5']);
  expect([untold.status, untold.body.code]).toEqual([409, 'not-opened']);
}, 20_000);
