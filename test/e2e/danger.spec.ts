import { resolve } from 'node:path';
import { verifyLedger } from '@app/persistence';
import { programsWithDanger } from '../support/danger/programs';
import { startDesk } from '../support/desk';
import type { Answer, Desk } from '../support/desk';
import { advance, command, give, government, ledgerOf, recorded } from '../support/life';
import { eventually } from '../support/process';

jest.setTimeout(90_000);

let desk: Desk;
let remove: () => void;

beforeAll(async () => {
  const programs = await programsWithDanger();
  remove = programs.remove;
  desk = await startDesk('sandbox', { programs });
}, 120_000);

afterAll(async () => {
  await desk.stop();
  remove();
});

const at = '2022-09-19T02:00:00.000Z';

function report(name: string, key?: string): Promise<Answer> {
  const data = { name, place: '150802', foundAt: at };
  return desk.call('POST', '/api/cases', { opening: 'report-danger', act: { by: government, occurredAt: at }, data, sandboxNow: at }, key);
}

async function reported(name: string): Promise<string> {
  const { status, body } = await report(name);
  expect([status, body['kind']]).toEqual([201, 'danger']);
  return String(body['id']);
}

const accident = {
  name: '脚手架坍塌事故',
  place: '150802',
  occurredAt: '2022-09-19T01:00:00.000Z',
  unit: '施工单位',
  deaths: 1,
  seriousInjuries: 0,
  missing: 0,
  source: '报告',
  receipt: 'separate',
  investigator: '150802-government',
};

const page = async (id: string) => (await desk.call('GET', `/api/cases/${id}`)).body;
const ids = async (query: string): Promise<string[]> =>
  ((await desk.call('GET', `/api/cases?limit=100${query}`)).body['cases'] as { id: string }[]).map(({ id }) => id);

test('a procedure that only this installation has opens a case of its own kind, in list, page, inbox and commands', async () => {
  const first = await report('脚手架隐患', 'danger-1');
  expect(first.status).toBe(201);
  const id = String(first.body['id']);
  expect(String((await report('脚手架隐患', 'danger-1')).body['id'])).toBe(id);
  const other = await desk.call(
    'POST',
    '/api/cases',
    { act: { by: government, occurredAt: at }, data: accident, sandboxNow: at },
    'danger-1',
  );
  expect([other.status, other.body['code']]).toEqual([422, 'idempotency-key-reused']);
  const nothing = await desk.call('POST', '/api/cases', { opening: 'open-supervision', act: { occurredAt: at }, data: {} });
  expect([nothing.status, nothing.body['field']]).toEqual([400, 'opening']);

  expect(await page(id)).toMatchObject({
    kind: 'danger',
    kindText: { zh: '事故隐患' },
    name: '脚手架隐患',
    stage: 'found',
    level: null,
    light: 'green',
    related: [],
    clocks: [{ rule: 'DG-01', dueDate: '2022-10-19', status: 'running' }],
    tasks: [{ id: 'close-danger', clock: 'DG-01' }],
    streams: [{ id: `danger/${id}`, procedure: 'danger' }],
  });
  expect([await ids('&kind=danger'), await ids('&kind=accident'), (await desk.call('GET', '/api/cases?kind=x')).status]).toEqual([
    [id],
    [],
    400,
  ]);
  expect((await desk.call('GET', '/api/cases')).body['counts']).toEqual({ danger: 1 });
  expect((await desk.call('GET', '/api/inbox?kind=danger')).body['tasks']).toMatchObject([{ caseId: id, caseKind: 'danger' }]);
  expect((await desk.call('GET', '/api/inbox?kind=accident')).body['tasks']).toEqual([]);
  // Neither the investigation, which would open another case.
  const { streams } = (await desk.call('GET', `/api/cases/${id}/commands`)).body as { streams: { procedure: string }[] };
  expect(streams.map(({ procedure }) => procedure).sort()).toEqual(['danger', 'rectification', 'supervision']);
  const investigated = await desk.call('GET', `/api/cases/${id}/report`);
  expect([investigated.status, investigated.body['code']]).toEqual([409, 'not-opened']);
});

test('the API document and the law are those of the procedures that it was given', async () => {
  const document = JSON.stringify((await desk.call('GET', '/openapi.json')).body);
  for (const ours of [
    '"/api/cases/{case}/commands/close-danger"',
    '{"opening":"report-danger"',
    '"enum":["investigation","rectification","supervision","danger"]',
  ]) {
    expect([ours, document.includes(ours)]).toEqual([ours, true]);
  }
  const catalogue = (await desk.call('GET', '/api/commands')).body as {
    procedures: { procedure: string; commands: { command: string }[] }[];
  };
  const dangers = catalogue.procedures.find(({ procedure }) => procedure === 'danger')?.commands.map(({ command }) => command);
  expect(dangers).toEqual(['report-danger', 'close-danger', 'became-accident', 'tell-case']);
  const { procedures } = (await desk.call('GET', '/api/rules?place=150802')).body as {
    procedures: Record<string, { clocks: { id: string }[] }>;
  };
  expect(procedures['danger']?.clocks.map(({ id }) => id)).toEqual(['DG-01']);
});

test('its timer rings, and a command that names no procedure goes to the one that opened the case', async () => {
  const id = await reported('配电箱隐患');
  const preview = await desk.call('POST', `/api/cases/${id}/preview/close-danger`, { act: { occurredAt: at }, data: { result: '已消除' } });
  expect(preview.body).toMatchObject({ before: { stage: 'found' }, after: { stage: 'closed' } });
  await advance(desk, id, '2022-10-19T16:00:00.000Z');
  await recorded(desk, `danger/${id}`, 'rung.fired', 'DG-01:due');
  expect((await give(desk, id, command('close-danger', { result: '已消除' }, at))).status).toBe(200);
  expect(await page(id)).toMatchObject({ stage: 'closed', tasks: [], clocks: [{ status: 'met' }] });
});

const killing = ['--require', resolve(__dirname, '../support/kill-after-commit.cjs')];

/** Ends the worker in the moment in which it has committed what holds the mark. */
async function restartDying(mark: string): Promise<void> {
  await desk.worker.stop();
  await desk.startWorker(killing, { KILL_MARK: mark, KILL_PIDS: '' });
}

async function dead(): Promise<void> {
  const { pid } = desk.worker;
  await eventually('the end of the worker', () => Promise.resolve(!isAlive(pid)));
  await desk.worker.kill9();
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a danger becomes an accident: another case is opened and both know it, though the worker dies on the way and messages come again', async () => {
  const id = await reported('基坑隐患');
  const stream = `danger/${id}`;
  const future = { ...accident, occurredAt: '2022-09-20T01:00:00.000Z' };
  const refused = await give(desk, id, command('became-accident', { accident: future }, at));
  expect([refused.status, refused.body['code']]).toEqual([422, 'date-in-future']);

  await restartDying('danger.became-accident');
  const answer = give(desk, id, command('became-accident', { accident }, at), 'became');
  await dead();
  // Committed, and nobody told: neither the caller nor the accident's case.
  expect((await ledgerOf(desk, stream)).map(({ kind }) => kind)).toContain('danger.became-accident');
  expect(await ids('&kind=accident')).toEqual([]);

  await desk.startWorker(killing, { KILL_MARK: 'accident.reported', KILL_PIDS: '' });
  expect((await answer).status).toBe(200);
  await dead();
  const [opened = ''] = await ids('&kind=accident');
  expect((await ledgerOf(desk, stream)).map(({ kind }) => kind)).not.toContain('danger.accident-heard');

  await desk.startWorker();
  await recorded(desk, stream, 'danger.accident-heard', opened);
  expect((await give(desk, id, command('became-accident', { accident }, at), 'became')).status).toBe(200);

  expect(await page(opened)).toMatchObject({
    kind: 'accident',
    name: '脚手架坍塌事故',
    stage: 'reported',
    related: [{ id, kind: 'danger', name: '基坑隐患', relation: 'source', relationText: { zh: '来源案件' } }],
  });
  expect(await page(id)).toMatchObject({
    stage: 'accident',
    tasks: [],
    related: [{ id: opened, kind: 'accident', kindText: { zh: '事故' }, relation: 'result' }],
  });
  const { entries } = (await desk.call('GET', `/api/cases/${opened}/ledger`)).body as { entries: { event: { turnId: string } }[] };
  expect(entries.map(({ event }) => event.turnId)).toContain(`m:${stream}:1`);

  // As if it were not known that they were taken.
  const before = await all();
  await desk.db.owner.query('update message set received_at = null, sent_at = null');
  await eventually('all delivered again', async () => (await unsent()) === 0);
  // What comes again is dropped by the run; a command behind it finds everything as it was.
  const level = command('determine-level', { level: 'ordinary', reason: '认定' }, at);
  expect((await give(desk, opened, level)).status).toBe(200);
  expect(await ids('&kind=accident')).toEqual([opened]);
  expect((await all()).filter(({ kind }) => kind !== 'level.determined')).toEqual(before);
  expect((await verifyLedger(desk.db.source)).differences).toEqual([]);
});

const all = (): Promise<{ kind: string }[]> => desk.db.owner.query('select stream, seq, kind, hash from ledger order by stream, seq');

async function unsent(): Promise<number> {
  const [row] = await desk.db.owner.query<{ n: number }[]>('select count(*)::int as n from message where sent_at is null');
  return row?.n ?? 0;
}

test('one danger tells another, which answers; a case that is not there is refused', async () => {
  const [one, other] = [await reported('甲'), await reported('乙')];
  const tell = (to: string) => give(desk, one, command('tell-case', { case: to, procedure: 'danger', command: 'hear-of-danger' }, at));
  expect((await tell(other)).status).toBe(200);
  await recorded(desk, `danger/${other}`, 'danger.heard-of');
  await recorded(desk, `danger/${one}`, 'danger.answered', other);
  expect((await page(other))['related']).toMatchObject([{ id: one, relation: 'told', relationText: { zh: '关联案件' } }]);
  const nowhere = await tell('3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10');
  expect([nowhere.status, nowhere.body['code']]).toEqual([422, 'other-case-unknown']);
});
