import type { Command, StreamRef } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const stream = (caseId: string): StreamRef => ({ caseId, procedure: 'investigation', n: 1 });
const give = (caseId: string, name: string, at: string, data: Command['data']) =>
  writeTurn(api.db.source, stream(caseId), governmentAct(name, at, data), at);

interface Clock {
  readonly id: string;
  readonly segments: readonly { readonly kind: string; readonly from: string; readonly to: string }[];
  readonly moves: readonly { readonly step: string; readonly days: number }[];
  readonly text: { readonly zh: string; readonly en: string };
}

const granted = '2022-10-21T02:00:00.000Z';
const paper = {
  document: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f',
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
  bytes: 3,
  type: 'application/pdf',
};

const strip = async (id: string) => (await api.call('get', `/api/cases/${id}/strip`)).body;
const clock = (body: { clocks: readonly Clock[] }, id: string): Clock | undefined => body.clocks.find((one) => one.id === id);
const drawn = (one: Clock | undefined) => one?.segments.map(({ kind, from, to }) => `${kind} ${from}–${to}`);

test('the limit of the report: run, paused by an appraisal, extended; what moved it, and the same in words', async () => {
  const id = await writeCase(api.db.source);
  const plain = await strip(id);
  expect(drawn(clock(plain, 'IN-01'))).toEqual(['run 2022-09-19–2022-11-18']);
  expect(clock(plain, 'IN-01')?.text.zh).toMatch(/^提交事故调查报告：进行中，剩60日（含\d+个工作日），2022-11-18届满$/);
  const acts: readonly (readonly [string, string, Command['data']])[] = [
    ['determine-level', '2022-09-19T03:00:00.000Z', { level: 'ordinary', reason: '认定' }],
    ['form-team', '2022-09-20T02:00:00.000Z', { leader: '副区长', members: ['150802-emergency'] }],
    ['order-appraisal', '2022-09-25T02:00:00.000Z', { ref: 'J1', body: '某检测中心', subject: '脚手架质量' }],
    ['deliver-appraisal', '2022-10-05T02:00:00.000Z', { ref: 'J1', opinion: '不合格' }],
    ['ask-extension', '2022-10-20T02:00:00.000Z', { ref: 'E1', days: 30, reason: '案情复杂' }],
    [
      'file-document',
      granted,
      { ...paper, title: '关于同意延期的批复', kind: 'official', issuedOn: '2022-10-21', issuer: '150802-government' },
    ],
  ];
  for (const [name, at, data] of acts) await give(id, name, at, data);
  const { act, data } = governmentAct('grant-extension', granted, { ref: 'E1', days: 30 });
  await writeTurn(api.db.source, stream(id), { name: 'grant-extension', act: { ...act, documents: [paper.document] }, data }, granted);
  const body = await strip(id);
  const limit = clock(body, 'IN-01');
  expect(drawn(limit)).toEqual([
    'run 2022-09-19–2022-09-25',
    'paused 2022-09-26–2022-10-05',
    'run 2022-10-06–2022-11-28',
    'extended 2022-11-29–2022-12-28',
  ]);
  expect(limit).toMatchObject({
    pauses: [{ from: '2022-09-25', until: '2022-10-05', title: { zh: expect.stringContaining('鉴定') } }],
    dueDate: '2022-12-28',
  });
  expect(limit?.moves.map(({ step, days }) => [step, days])).toEqual([
    ['suspension', 10],
    ['extension', 30],
  ]);
  expect(limit?.text.zh).toContain('2022-12-28届满，较原定日期推后40日');
  expect([body.from <= '2022-09-19', body.to >= '2022-12-28']).toEqual([true, true]);
  expect(body.ticks.map(({ text }: { text: { zh: string } }) => text.zh)).toEqual(
    expect.arrayContaining(['委托技术鉴定', '收到鉴定意见', '批准延期']),
  );
  // Another case beside it is as it was.
  expect(drawn(clock(await strip(await writeCase(api.db.source)), 'IN-01'))).toEqual(['run 2022-09-19–2022-11-18']);
});

test('the bar of stages says what is past, is, and is to come; a way out is shown only where it was taken', async () => {
  const id = await writeCase(api.db.source);
  const shown = (body: { stages: readonly { stage: string; state: string }[] }) =>
    body.stages.map(({ stage, state }) => `${stage} ${state}`);
  expect(shown(await strip(id))).toEqual([
    'reported now',
    'investigating later',
    'submitted later',
    'approved later',
    'published later',
    'archived later',
  ]);
  await give(id, 'determine-level', '2022-09-19T03:00:00.000Z', { level: 'ordinary', reason: '认定' });
  await give(id, 'form-team', '2022-09-20T02:00:00.000Z', { leader: '副区长', members: ['150802-emergency'] });
  expect(shown(await strip(id)).slice(0, 3)).toEqual(['reported done', 'investigating now', 'submitted later']);
  expect((await api.call('get', '/api/cases/3f0c2a52-0d4f-5a53-9c0d-6f6f5f0c1a11/strip')).body.code).toBe('case-not-found');
});

test('the ledger of one case is read and compared: whole, and where an entry was changed it is named, the neighbour not', async () => {
  const [mine, other] = [await writeCase(api.db.source), await writeCase(api.db.source)];
  const verdict = async (id: string) => (await api.call('get', `/api/cases/${id}/verify`)).body;
  expect(await verdict(mine)).toMatchObject({ whole: true, differences: [], entries: 3 });
  await api.db.owner.query('alter table ledger disable trigger append_only');
  await api.db.owner.query(
    `update ledger set body = replace(body, '施工单位', '别的单位') where case_id = $1 and kind = 'accident.reported'`,
    [mine],
  );
  await api.db.owner.query('alter table ledger enable trigger append_only');
  const { whole, differences } = await verdict(mine);
  expect([whole, differences.length > 0, differences[0].seq]).toEqual([false, true, 2]);
  expect((await verdict(other)).whole).toBe(true);
  expect((await api.call('get', '/api/cases/3f0c2a52-0d4f-5a53-9c0d-6f6f5f0c1a11/verify')).status).toBe(404);
});

test('首报, 续报 and 终报 are ready to copy, and what is missing is named in words', async () => {
  const id = await writeCase(api.db.source);
  const { texts } = (await api.call('get', `/api/cases/${id}/texts`)).body;
  expect(texts.map(({ title }: { title: { zh: string } }) => title.zh)).toEqual(['电话快报', '首报', '续报', '终报']);
  expect(texts[1].text).toMatch(/^关于高处坠落事故的快报（首报）/);
  expect(texts[1].missing.map(({ text }: { text: { zh: string } }) => text.zh)).toContain('事故的简要经过');
  await give(id, 'record-follow-up-report', '2022-09-19T05:00:00.000Z', { news: '搜救结束', course: '从高处坠落' });
  const after = (await api.call('get', `/api/cases/${id}/texts`)).body.texts;
  expect(after[1].missing.map(({ item }: { item: string }) => item)).not.toContain('course');
  expect(after[2].text).toContain('（第2次）');
});
