import type { Command, StreamRef } from '@app/streams';
import { supervisionsOfCaseSchema } from '../../apps/api/src/supervisions/standing.schema';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { deliverAll } from '../support/deliver';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

const city = '150800-safety-office';
const county = '150802-government';
const at = (day: string): string => `2022-${day}T02:00:00.000Z`;

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.stop());

const isProgress = (line: unknown): boolean => JSON.stringify(line).includes('"command":"report-progress"');

interface Told {
  readonly organ: string;
  readonly data?: Command['data'];
  readonly procedure?: StreamRef['procedure'];
}

async function give(caseId: string, name: string, on: string, { organ, data = {}, procedure = 'supervision' }: Told): Promise<void> {
  const { act } = governmentAct(name, at(on), data);
  await writeTurn(api.db.source, { caseId, procedure, n: 1 }, { name, act: { ...act, by: { organ, post: '主任' } }, data }, at(on));
  await deliverAll(api.db.source);
}

const read = async (caseId: string) =>
  supervisionsOfCaseSchema.parse((await api.call('get', `/api/cases/${caseId}/supervisions`)).body).supervisions;

test('SV-04, SV-07, SV-32: a supervision of the case reads whole over HTTP, its organs in words, its texts by their kinds', async () => {
  const caseId = await writeCase(api.db.source);
  expect(await read(caseId)).toEqual([]);
  const notice = {
    supervisor: city,
    addressee: county,
    number: '巴安督〔2022〕1号',
    matters: '查明原因',
    items: ['查明原因', '公布报告'],
    limit: { days: 60, from: 'accident' },
    progress: { first: 5, every: 15 },
  };
  await give(caseId, 'record-supervision', '09-20', { organ: city, data: notice, procedure: 'investigation' });
  await give(caseId, 'sign-receipt', '09-21', { organ: county });
  await give(caseId, 'report-progress', '09-24', { organ: county, data: { text: '已成立调查组', items: [1] } });
  await give(caseId, 'record-dispatch', '09-28', { organ: city, data: { how: 'telephone', what: '要求抓紧取证' } });
  await give(caseId, 'propose-letter', '09-29', { organ: city, data: { kind: 'reminder', reason: '进展缓慢' } });
  const [one, ...others] = await read(caseId);
  expect(others).toEqual([]);
  // Sixty days from 19 September, which is not counted: 18 November. Reports by the 25th, then fifteen days on.
  expect(one).toMatchObject({
    n: 1,
    stage: 'supervising',
    notice: { number: '巴安督〔2022〕1号', issuedOn: '2022-09-20', receivedOn: '2022-09-21', dueOn: '2022-11-18', release: null },
    items: [{ n: 1, state: 'open' }, { n: 2 }],
    progress: {
      dues: [
        { n: 1, on: '2022-09-25', reportedAt: at('09-24') },
        { n: 2, on: '2022-10-10', reportedAt: null },
      ],
      reports: [{ text: '已成立调查组', answers: 1, items: [1] }],
    },
    dispatches: [{ how: 'telephone', by: city }],
    vetting: { required: true, holder: '150802-safety-commission', versions: [] },
    letters: [{ kind: 'reminder', status: 'proposed', proposedBy: 'person' }],
    end: { caseClosedAt: null, releasedAt: null },
  });
  expect(one?.words[city]?.zh).toBe('巴彦淖尔市安全生产委员会办公室');
  expect(one?.words['150802-safety-commission']?.zh).toBe('临河区安全生产委员会');
  // What is listed can be fetched.
  expect(one?.texts.map(({ kind }) => kind)).toContain('supervision-report');
  for (const { kind } of one?.texts ?? []) expect((await api.call('get', `/api/cases/${caseId}/texts/${kind}`)).status).toBe(200);
});

test('SV-06, SV-07: its limits stand on the strip of the case, its tasks and limits in the three views of the work', async () => {
  const caseId = await writeCase(api.db.source);
  const notice = { supervisor: city, addressee: county, matters: '查明原因', limit: { dueOn: '2022-10-31' }, progress: { every: 15 } };
  await give(caseId, 'record-supervision', '09-20', { organ: city, data: notice, procedure: 'investigation' });
  await give(caseId, 'sign-receipt', '09-21', { organ: county });
  const strip = (await api.call('get', `/api/cases/${caseId}/strip`)).body as { clocks: readonly { rule: string; dueDate: string }[] };
  const own = strip.clocks.filter(({ rule }) => rule === 'SV-06' || rule === 'SV-07').map(({ rule, dueDate }) => [rule, dueDate]);
  // Fifteen days from 20 September: 5 October.
  expect(own).toEqual(
    expect.arrayContaining([
      ['SV-06', '2022-10-31'],
      ['SV-07', '2022-10-05'],
    ]),
  );
  const work = async (query: string) => (await api.call('get', `/api/work?${query}`)).body as Record<string, unknown[]>;
  const progress = expect.objectContaining({ command: 'report-progress' }) as unknown;
  expect((await work(`organ=${county}`))['tasks']).toContainEqual(progress);
  // It is nobody's lateness before its day has passed.
  const view = async () => {
    const { feedback, other } = await work(`view=supervising&organ=${city}`);
    return [feedback, other].map((lines) => lines?.filter((line) => isProgress(line)).length);
  };
  expect(await view()).toEqual([0, 1]);
  expect((await work(`view=leader&organ=${county}`))['above']).toHaveLength(1);
  await api.db.owner.query(`update installation set clock_offset = interval '20 days'`);
  expect((await view())[0]).toBe(1);
});

test('T-50: what becomes of its notice is asked of each supervisor in its own view, and of no other', async () => {
  const caseId = await writeCase(api.db.source);
  const region = '150000-safety-office';
  const level = (day: string, to: string) => {
    const data = { level: to, reason: '核定' };
    return give(caseId, 'determine-level', day, { organ: county, data, procedure: 'investigation' });
  };
  await level('09-20', 'ordinary');
  for (const supervisor of [city, region]) {
    const data = { supervisor, addressee: county, number: supervisor.slice(0, 6), matters: '查明原因' };
    await give(caseId, 'record-supervision', '09-20', { organ: supervisor, data, procedure: 'investigation' });
  }
  await level('09-21', 'larger');
  const asked = async (organ: string) => {
    const { other } = (await api.call('get', `/api/work?view=supervising&organ=${organ}`)).body as {
      readonly other: readonly { readonly id: string; readonly owner: string; readonly command: string }[];
    };
    return other.filter(({ command }) => command === 'continue-supervision').map(({ id, owner }) => `${id} ${owner}`);
  };
  expect([await asked(city), await asked(region)]).toEqual([[`continue-supervision:1 ${city}`], [`continue-supervision:2 ${region}`]]);
});

test('of a case that is not there nothing is said', async () => {
  const answer = await api.call('get', '/api/cases/3f0e6f5e-8f3b-5a0e-9f0e-2b1c7a9d4e10/supervisions');
  expect(answer.body).toMatchObject({ status: 404, code: 'case-not-found' });
});
