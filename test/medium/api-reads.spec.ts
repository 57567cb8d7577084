import { reportSchema } from '../../apps/api/src/cases/report.schema';
import { anyCase, casePage } from '@app/persistence';
import { casePageSchema } from '../../apps/api/src/shapes/case-line.schema';
import { caseSchema } from '../../apps/api/src/shapes/case.schema';
import { textSchema } from '../../apps/api/src/texts/texts.controller';
import { ledgerPageSchema } from '../../apps/api/src/shapes/ledger.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

test('a case is shown with its streams, clocks, tasks and place, as documented', async () => {
  const id = await writeCase(api.db.source);
  const { status, body } = await api.call('get', `/api/cases/${id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ id, name: '高处坠落事故', placeName: '内蒙古自治区巴彦淖尔市临河区', stage: 'reported' });
  expect(body.streams).toEqual([expect.objectContaining({ id: `investigation/${id}`, stage: 'reported', ended: false })]);
  expect(caseSchema.safeParse(body).error).toBeUndefined();
});

test('the list of cases is paged by a cursor: every case once, the newest first', async () => {
  const written: string[] = [];
  for (const hour of [3, 4, 5]) written.unshift(await writeCase(api.db.source, `第${hour}起`, `2023-01-01T0${hour}:00:00.000Z`));
  const seen: string[] = [];
  let next: string | null = '';
  while (next !== null) {
    const page = await api.call('get', `/api/cases?limit=2${next === '' ? '' : `&after=${next}`}`);
    seen.push(...page.body.cases.map((line: { id: string }) => line.id));
    next = page.body.next;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.filter((id) => written.includes(id))).toEqual(written);
});

type Listed = Record<string, unknown>;
const listed = async (id: string): Promise<Listed | undefined> =>
  (await api.call('get', '/api/cases?limit=100')).body.cases.find((line: { id: string }) => line.id === id);

test('convention 4.5: a row of the list has the light, the level and the nearest end of the case itself, measured when it is read', async () => {
  const id = await writeCase(api.db.source);
  const page = await api.call('get', '/api/cases?limit=100');
  expect(casePageSchema.safeParse(page.body).error).toBeUndefined();
  const first = await listed(id);
  expect(first).toMatchObject({
    light: 'green',
    level: null,
    computedLevel: 'ordinary',
    levelText: { zh: '初判一般' },
    nextEnd: { rule: 'house-team-set-up', dueDate: '2022-09-24', dueAt: '2022-09-24T16:00:00.000Z' },
  });
  await api.db.owner.query(`update stream set shift = shift + ${90 * 86_400_000} where case_id = $1`, [id]);
  const { body } = await api.call('get', `/api/cases/${id}`);
  const {
    related,
    duplicates: _others,
    conflicts: _conflicts,
    contradictions: _numbers,
    streams,
    clocks,
    tasks,
    gates,
    reminders,
    irregularities,
    urgings,
    ...head
  } = body;
  expect([
    related,
    head.light,
    clocks.length > 1,
    streams.length,
    tasks.length > 0,
    gates.length > 0,
    reminders,
    irregularities,
    urgings,
  ]).toEqual([[], 'red', true, 1, true, true, [], [], []]);
  expect(await listed(id)).toEqual({ ...head, today: expect.any(String) as string });
});

test('the level that a person determined stands beside the one that the numbers say', async () => {
  const id = await writeCase(api.db.source);
  const at = '2022-09-19T02:30:00.000Z';
  const stream = { caseId: id, procedure: 'investigation' as const, n: 1 };
  await writeTurn(api.db.source, stream, governmentAct('determine-level', at, { level: 'larger', reason: '影响较大' }), at);
  expect(await listed(id)).toMatchObject({ level: 'larger', computedLevel: 'ordinary', levelText: { zh: '认定较大，初判一般' } });
});

test('a page of cases takes two statements, however many cases it shows', async () => {
  for (const hour of [6, 7]) await writeCase(api.db.source, `第${hour}起`, `2023-01-02T0${hour}:00:00.000Z`);
  for (const limit of [1, 3]) {
    let asked = 0;
    const on = { query: (sql: string, values?: unknown[]) => ((asked += 1), api.db.source.query(sql, values)) };
    const page = await casePage(on, { filter: anyCase, order: 'newest', after: null, limit });
    expect([page.length, asked, page.every(({ clocks }) => clocks.length > 0)]).toEqual([limit, 2, true]);
  }
});

test('the ledger is paged and shows who acted and who entered it', async () => {
  const id = await writeCase(api.db.source);
  const first = await api.call('get', `/api/cases/${id}/ledger?limit=1`);
  expect(first.body.entries).toHaveLength(1);
  const rest = await api.call('get', `/api/cases/${id}/ledger?after=${first.body.next}`);
  expect(rest.body.next).toBeNull();
  expect(ledgerPageSchema.safeParse(rest.body).error).toBeUndefined();
  expect(rest.body.entries[0].event).toMatchObject({ by: { organ: '150802-government' }, enteredBy: 'tester' });
  expect(rest.body.entries[0].prevHash).toBe(first.body.entries[0].hash);
});

test('a clock shows how its date follows, in both languages', async () => {
  const id = await writeCase(api.db.source);
  const { clocks } = (await api.call('get', `/api/cases/${id}`)).body;
  const shown = await api.call('get', `/api/cases/${id}/clocks/${encodeURIComponent(clocks[0].id)}`);
  expect(shown.body.derivation.length).toBeGreaterThan(1);
  for (const step of shown.body.derivation) expect(step.text).toEqual({ zh: expect.any(String), en: expect.any(String) });
  const missing = await api.call('get', `/api/cases/${id}/clocks/XX-99`);
  expect([missing.status, missing.body.code]).toEqual([404, 'clock-not-found']);
});

test('what may be given now, and why the rest may not', async () => {
  const id = await writeCase(api.db.source);
  const { body } = await api.call('get', `/api/cases/${id}/commands`);
  const investigation = body.streams.find((stream: { procedure: string }) => stream.procedure === 'investigation');
  const of = (name: string) => investigation.commands.find((line: { command: string }) => line.command === name);
  expect(of('form-team')).toMatchObject({ group: expect.stringMatching(/^(next|due)$/) as string, why: null });
  expect(of('close')).toMatchObject({ group: 'impossible', why: { code: expect.any(String), text: { zh: expect.any(String) } } });
  expect(of('report-accident')).toMatchObject({ group: 'impossible', why: { code: 'already-opened' } });
  expect(of('hear-supervision-opened')).toBeUndefined();
  const supervision = body.streams.find((stream: { procedure: string }) => stream.procedure === 'supervision');
  expect(supervision).toMatchObject({ stage: 'unopened' });
});

test('the inbox lists the tasks of an owner', async () => {
  const id = await writeCase(api.db.source);
  const { tasks } = (await api.call('get', '/api/inbox')).body;
  const mine = tasks.find((task: { caseId: string }) => task.caseId === id);
  expect(mine).toMatchObject({ caseName: '高处坠落事故', title: { zh: expect.any(String) } });
  expect((await api.call('get', '/api/inbox?owner=nobody')).body.tasks).toEqual([]);
});

test('a preview shows the clocks before and after and records nothing', async () => {
  const id = await writeCase(api.db.source);
  const at = '2022-09-19T02:00:00.000Z';
  await writeTurn(
    api.db.source,
    { caseId: id, procedure: 'investigation', n: 1 },
    governmentAct('determine-level', at, { level: 'ordinary', reason: '认定' }),
    at,
  );
  const before = (await api.call('get', `/api/cases/${id}/ledger`)).body.entries.length;
  const act = { by: { organ: '150802-government', post: '区长' }, occurredAt: '2022-09-19T10:00:00+08:00' };
  const team = { leader: '副区长', members: ['150802-emergency'] };
  const { status, body } = await api.call('post', `/api/cases/${id}/preview/form-team`).send({ act, data: team });
  expect(status).toBe(200);
  expect(body.events).toContain('team.formed');
  expect([body.before.stageText.zh, body.after.stageText.zh]).toEqual(['已接报', '调查中']);
  expect(body.after.gates.map(({ text, state }: { text: { zh: string }; state: string }) => [text.zh, state])).toContainEqual([
    '邀请人民检察院派人参加',
    'shut',
  ]);
  expect(body.after.tasks.map(({ title }: { title: { zh: string } }) => title.zh).join()).not.toMatch(/\d{6}-|undefined/);
  expect((await api.call('get', `/api/cases/${id}/ledger`)).body.entries).toHaveLength(before);
  const refused = await api.call('post', `/api/cases/${id}/preview/close`).send({ act, data: {} });
  expect(refused.status).toBeGreaterThanOrEqual(400);
});

test('a preview refuses a place that the register does not hold, as the command would', async () => {
  const id = await writeCase(api.db.source);
  const body = { act: { occurredAt: '2022-09-19T10:00:00+08:00' }, data: { place: '999999', reason: '误报' } };
  const previewed = await api.call('post', `/api/cases/${id}/preview/correct-accident`).send(body);
  const given = await api.call('post', `/api/cases/${id}/commands/correct-accident`).set('Idempotency-Key', 'nowhere').send(body);
  expect(previewed.body).toMatchObject({ status: 400, code: 'validation-failed', field: 'data.place' });
  expect({ ...previewed.body, requestId: '' }).toEqual({ ...given.body, requestId: '' });
});

test("convention 4.5: by the today of its stream the case is green; years after the accident of 2022 the law's limit is red, the department's amber, the case as red as its worst", async () => {
  const id = await writeCase(api.db.source);
  expect((await api.call('get', `/api/cases/${id}`)).body.light).toBe('green');
  await api.db.owner.query('update stream set shift = 0 where case_id = $1', [id]);
  const { body } = await api.call('get', `/api/cases/${id}`);
  const lights = body.clocks.map(({ rule, light }: { rule: string; light: string | null }) => [rule, light]);
  expect(lights).toEqual(
    expect.arrayContaining([
      ['IN-01', 'red'],
      ['IN-02', 'amber'],
      ['AP-01', null],
    ]),
  );
  expect(body.light).toBe('red');
  const inner = (await api.call('get', `/api/cases/${id}/clocks/IN-02`)).body;
  expect(inner).toMatchObject({ layer: 'inner', light: 'amber', statusText: { zh: expect.stringMatching(/^超部门时限\d+日$/) } });
  expect(inner).not.toHaveProperty('asOf');
});

test('RP-04: the clock of one organ is found under its name, with the addressee', async () => {
  const id = await writeCase(api.db.source);
  const at = '2022-09-19T15:30:00.000Z';
  const received = governmentAct('record-report-received', at, { from: 'unit', way: 'phone' });
  await writeTurn(api.db.source, { caseId: id, procedure: 'investigation', n: 1 }, received, at);
  const { status, body } = await api.call('get', `/api/cases/${id}/clocks/${encodeURIComponent('RP-04#150802-government')}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ ref: '150802-government', dueAt: '2022-09-19T17:30:00.000Z', dueDate: '2022-09-20' });
});

test('a draft of the express report is read in Chinese, with what is still to be checked; nothing is recorded', async () => {
  const id = await writeCase(api.db.source);
  const before = (await api.call('get', `/api/cases/${id}/ledger`)).body.entries.length;
  const { status, body } = await api.call('get', `/api/cases/${id}/texts/express-written`);
  expect(status).toBe(200);
  expect(body.text).toContain('2022年9月19日9时00分，内蒙古自治区巴彦淖尔市临河区');
  expect(body.text).toContain('报告单位：临河区人民政府');
  expect(body.text).toContain('初判一般，以最终认定为准');
  expect(body.missing).toContain('course');
  expect((await api.call('get', `/api/cases/${id}/ledger`)).body.entries).toHaveLength(before);
  expect((await api.call('get', `/api/cases/${id}/texts/poem`)).status).toBe(400);
  expect((await api.call('get', '/api/cases/3f0c2a52-0d4f-5a53-9c0d-6f6f5f0c1a11/texts/follow-up')).status).toBe(404);
});

test('convention 4.5: the papers that the ladder prepares are read while the limit is overdue, and refused where there is none', async () => {
  const id = await writeCase(api.db.source);
  expect((await api.call('get', `/api/cases/${id}/texts/report-urging`)).body).toMatchObject({ status: 409, code: 'text-not-due' });
  const [opened, late] = ['2022-09-19T02:00:00.000Z', '2022-11-25T01:00:00.000Z'];
  const stream = { caseId: id, procedure: 'investigation' as const, n: 1 };
  await writeTurn(api.db.source, stream, governmentAct('sandbox.advance', opened, { to: late }), opened);
  const urging = await api.call('get', `/api/cases/${id}/texts/report-urging`);
  expect(urging.status).toBe(200);
  expect(textSchema.safeParse(urging.body).error).toBeUndefined();
  expect(urging.body.text).toContain('提交事故调查报告的期限已于2022年11月18日届满，截至2022年11月25日已超期7日');
  expect((await api.call('get', `/api/cases/${id}/texts/approval-request`)).body).toMatchObject({ status: 409, code: 'text-not-due' });
  expect((await api.call('get', `/api/cases/${id}/texts/matters-urging?n=2`)).status).toBe(409);
  expect((await api.call('get', `/api/cases/${id}/texts/matters-urging?n=0`)).status).toBe(400);
});

test('the report shows what is missing, who has to sign, and the table of comments with days of silence', async () => {
  const id = await writeCase(api.db.source);
  const orders: readonly (readonly [string, string, Record<string, unknown>])[] = [
    ['form-team', '2022-09-20T02:00:00.000Z', { leader: '副区长', members: ['150802-emergency'] }],
    ['record-report', '2022-09-21T02:00:00.000Z', { parts: { cause: '临边防护缺失' } }],
    ['draft-report', '2022-09-21T03:00:00.000Z', {}],
    ['circulate-draft', '2022-09-21T04:00:00.000Z', { addressees: ['150802-union'], replyBy: '2022-09-25' }],
  ];
  const stream = { caseId: id, procedure: 'investigation' as const, n: 1 };
  for (const [name, at, data] of orders) await writeTurn(api.db.source, stream, governmentAct(name, at, data), at);
  const { status, body } = await api.call('get', `/api/cases/${id}/report`);
  expect([status, reportSchema.safeParse(body).error]).toEqual([200, undefined]);
  expect(body).toMatchObject({
    current: 1,
    parts: { cause: '2022-09-21T02:00:00.000Z' },
    unsigned: [{ member: '150802-emergency', ref: null }],
  });
  expect(body.missing).toContain('rescueEvaluation');
  expect(body.missing).not.toContain('cause');
  expect(body.comments).toMatchObject([{ addressee: '150802-union', replyBy: '2022-09-25', comments: [], silentDays: 0 }]);
});

/** Ids and codes that nobody should have to read: of organs and roles, of gates and kinds of events. */
const coded = /\d{6}-[a-z]|^[a-z]+([.-][a-z]+)+$/;

test('whoever has to act, holds a gate or is reminded is called by name', async () => {
  const id = await writeCase(api.db.source);
  const { body } = await api.call('get', `/api/cases/${id}`);
  const said: string[] = [
    ...body.tasks.map((task: { ownerText: { zh: string } }) => task.ownerText.zh),
    ...body.gates.flatMap((gate: { gateText: { zh: string }; holderText: { zh: string } }) => [gate.gateText.zh, gate.holderText.zh]),
    ...body.clocks.flatMap((clock: { actorText: { zh: string }; rungs: { toText: { zh: string } }[] }) => [
      clock.actorText.zh,
      ...clock.rungs.map(({ toText }) => toText.zh),
    ]),
    ...body.streams.flatMap((one: { procedureText: { zh: string }; stageText: { zh: string } }) => [
      one.procedureText.zh,
      one.stageText.zh,
    ]),
  ];
  expect(said).toEqual(expect.arrayContaining(['临河区人民政府', '负责事故调查的人民政府', '事故调查', '已接报']));
  expect(said.filter((text) => coded.test(text))).toEqual([]);
});
