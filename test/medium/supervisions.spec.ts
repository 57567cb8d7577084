import type { Command, StreamRef } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { deliverAll } from '../support/deliver';
import { governmentAct, writeCase, writeTurn } from '../support/write-turn';

const city = '150800-safety-office';
const province = '150000-safety-office';
const county = '150802-government';
const at = (day: string): string => `2022-${day}T02:00:00.000Z`;

let api: TestApi;
beforeEach(async () => (api = await testApi()));
afterEach(() => api.stop());

interface Line {
  readonly case: { readonly name: string };
  readonly notice: string | null;
  readonly stage: string;
  readonly steps: readonly { readonly step: string; readonly state: string }[];
  readonly limit: { readonly rule: string; readonly dueDate: string; readonly light: string } | null;
  readonly lastFeedbackAt: string | null;
  readonly urged: { readonly count: number } | null;
}

interface Page {
  readonly supervisions: readonly Line[];
  readonly next: string | null;
  readonly counts: {
    readonly all: number;
    readonly steps: Readonly<Record<string, number>>;
    readonly lights: Readonly<Record<string, number>>;
    readonly over: Readonly<Record<string, number>>;
  };
}

const list = async (query = ''): Promise<Page> => (await api.call('get', `/api/supervisions?${query}`)).body as Page;
const names = async (query = ''): Promise<readonly string[]> => (await list(query)).supervisions.map((line) => line.case.name);

interface Told {
  readonly n?: number;
  readonly organ?: string;
  readonly data?: Command['data'];
  readonly documents?: readonly string[];
}

async function give(caseId: string, procedure: StreamRef['procedure'], name: string, on: string, told: Told = {}): Promise<void> {
  const { n = 1, organ = county, data = {}, documents = [] } = told;
  const { act } = governmentAct(name, at(on), data);
  await writeTurn(api.db.source, { caseId, procedure, n }, { name, act: { ...act, documents, by: { organ, post: '主任' } }, data }, at(on));
  await deliverAll(api.db.source);
}

const letter = {
  document: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f',
  sha256: 'a'.repeat(64),
  sm3: 'b'.repeat(64),
  bytes: 3,
  type: 'application/pdf',
  title: '撤回通知的函',
  kind: 'letter',
  issuedOn: '2022-09-21',
  issuer: city,
};

const notice = { supervisor: city, addressee: county, matters: '查明原因', items: ['查明原因', '公布报告'] };

async function supervised(name: string, more: object = {}): Promise<string> {
  const caseId = await writeCase(api.db.source, name);
  await give(caseId, 'investigation', 'record-supervision', '09-20', { organ: city, data: { ...notice, ...more } });
  return caseId;
}

const currentOf = ({ steps }: Line) => steps.find(({ state }) => state === 'current')?.step;

test('features 4.7: each line says its notice, its step, its limit, the last report and how often it was urged', async () => {
  await supervised('未签收事故', { number: '巴安督〔2022〕1号', limit: { days: 60, from: 'issue' } });
  const reported = await supervised('已反馈事故', {
    prefix: '巴安督',
    limit: { dueOn: '2022-10-31' },
    approved: { leader: '李某', post: '安委会办公室主任', on: '2022-09-20' },
  });
  await give(reported, 'supervision', 'sign-receipt', '09-21');
  await give(reported, 'supervision', 'record-matter', '09-25', { data: { item: 1, state: 'done' } });
  await give(reported, 'supervision', 'urge', '09-26', { organ: city });
  const [second, first] = (await list()).supervisions;
  // Signed for, only the matters are left, to 31 October; the other waits for its receipt, three working days from 20 September.
  expect(first).toMatchObject({
    case: { name: '已反馈事故' },
    notice: '巴安督〔2022〕1号',
    limit: { rule: 'SV-06', dueDate: '2022-10-31' },
    lastFeedbackAt: at('09-25'),
    urged: { count: 1 },
  });
  expect(second).toMatchObject({
    case: { name: '未签收事故' },
    notice: '巴安督〔2022〕1号',
    limit: { rule: 'house-notice-receipt', dueDate: '2022-09-23' },
    lastFeedbackAt: null,
    urged: { count: 0 },
  });
  expect([first, second].map((line) => line && currentOf(line))).toEqual(['vetted', 'received']);
  expect(second?.steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
    'raised done',
    'approved unrecorded',
    'issued done',
    'received current',
    'handling ahead',
    'reported ahead',
    'vetted ahead',
    'released ahead',
  ]);
  // Who approved the second before its issue is recorded with it (SV-02).
  expect(first?.steps[1]).toMatchObject({ step: 'approved', state: 'done' });
});

test('every number beside a filter is that of the list which it opens', async () => {
  await supervised('甲事故');
  const signed = await supervised('乙事故', { limit: { dueOn: '2022-10-31' } });
  await give(signed, 'supervision', 'sign-receipt', '09-21');
  const ended = await supervised('丙事故');
  await give(ended, 'investigation', 'file-document', '09-21', { organ: city, data: letter });
  await give(ended, 'supervision', 'withdraw-notice', '09-22', {
    organ: city,
    data: { reason: '通知对象有误' },
    documents: [letter.document],
  });
  const twice = await supervised('丁事故', { number: '巴安督〔2022〕4号' });
  const above = { ...notice, supervisor: province, addressee: '150800-government', number: '内安督〔2022〕1号' };
  await give(twice, 'investigation', 'record-supervision', '09-21', { organ: province, data: above });
  await give(twice, 'supervision', 'sign-receipt', '09-22', { n: 2, organ: '150800-government' });

  const { counts } = await list();
  expect(counts).toMatchObject({ all: 4, steps: { received: 2, handling: 2 }, over: { running: 4, ended: 1 } });
  for (const [step, count] of Object.entries(counts.steps)) expect([step, (await names(`step=${step}`)).length]).toEqual([step, count]);
  for (const [light, count] of Object.entries(counts.lights))
    expect([light, (await names(`light=${light}`)).length]).toEqual([light, count]);
  for (const over of ['running', 'ended']) expect([over, (await names(`over=${over}`)).length]).toEqual([over, counts.over[over]]);
  // A number goes by all that is asked but for its own kind.
  const ofProvince = (await list(`supervisor=${province}&step=received`)).counts;
  expect([ofProvince.all, ofProvince.steps['handling'], ofProvince.over['running']]).toEqual([0, 1, 0]);
  expect(await names('over=ended')).toEqual(['丙事故']);
  expect(await names(`text=${encodeURIComponent('乙')}`)).toEqual(['乙事故']);
  expect([(await names('place=150800')).length, await names('place=140000'), await names('level=major')]).toEqual([4, [], []]);
});

test('a page goes on where the one before ended, and of another list it goes on with none', async () => {
  for (const day of ['2022-10-31', '2022-11-30']) await supervised(day, { limit: { dueOn: day } });
  await supervised('没有期限');
  const first = await list('limit=2');
  expect(first.supervisions.map((line) => line.case.name)).toEqual(['2022-10-31', '2022-11-30']);
  expect(await names(`limit=2&after=${first.next}`)).toEqual(['没有期限']);
  expect((await api.call('get', `/api/supervisions?limit=2&over=all&after=${first.next}`)).body.code).toBe('cursor-malformed');
});
