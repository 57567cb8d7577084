import { createOperator } from '@app/persistence';
import { Workbook } from '@cj-tech-master/excelts';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { openRectification, rectify } from '../support/rectification';
import { writeCase } from '../support/write-turn';

const handler = '150802-emergency';
const stranger = '330784-government';

let api: TestApi;
let id: string;
let tokens: Readonly<Record<string, string>>;

const items = [
  { kind: 'measure', unit: '施工单位', content: '完善临边防护', evidence: '验收记录', dueOn: '2023-03-31', contact: '甲乙丙' },
  { kind: 'fine', unit: '施工单位', content: '罚款三十五万元', amountYuan: 350000, days: 90 },
  { kind: 'person-handling', organ: '150802-housing', person: '丁戊己', content: '给予丁戊己政务警告处分' },
];

beforeAll(async () => {
  api = await testApi();
  id = await writeCase(api.db.source);
  const made = [handler, stranger].map(async (organ) => [organ, await createOperator(api.db.owner, { organ, title: '干部' })] as const);
  tokens = Object.fromEntries(await Promise.all(made));
});
afterAll(() => api.stop());

const read = (organ: string, path = '/rectification') =>
  api.bare('get', `/api/cases/${id}${path}`).set('Authorization', `Bearer ${tokens[organ]}`);

test('before an approval there is nothing to carry out, and that is said', async () => {
  const { status, body } = await read(handler);
  expect([status, body.code]).toEqual([409, 'not-opened']);
});

test('EV-01, features 4.9: items with their states in words, their letters in two columns, and organs by name', async () => {
  await openRectification(api.db.source, id);
  await rectify(api.db.source, id, 'record-items', { items }, { at: '2022-12-01T01:00:00.000Z' });
  const report = { item: 1, claims: 'done', account: '已经整改完毕', reporter: '施工单位' };
  await rectify(api.db.source, id, 'record-self-report', report, { at: '2023-03-20T01:00:00.000Z' });
  const judged = { item: 1, result: 'partly', opinion: '尚有一处未整改' };
  await rectify(api.db.source, id, 'judge-item', judged, { at: '2023-03-22T01:00:00.000Z' });
  await rectify(api.db.source, id, 'record-payment', { item: 2, amountYuan: 200000 }, { at: '2023-02-01T01:00:00.000Z' });

  const { status, body } = await read(handler);
  expect(status).toBe(200);
  expect(body.items.map((item: { stateText: { zh: string } }) => item.stateText.zh)).toEqual(['部分落实', '部分落实', '未开始']);
  expect(body.items[0]).toMatchObject({
    addressee: '施工单位',
    dueOn: '2023-03-31',
    contact: '甲乙丙',
    withheld: [],
    correspondence: [
      { side: 'they', by: '施工单位', text: '已经整改完毕', resultText: null },
      { side: 'we', by: handler, text: '尚有一处未整改', resultText: { zh: '部分落实' } },
    ],
  });
  // 30 November 2022 + 90 days, the day of the approval not counted.
  expect(body.items[1]).toMatchObject({ dueOn: '2023-02-28', fine: { amountYuan: 350000, paidYuan: 200000, unpaidYuan: 150000 } });
  expect(body.items[2]).toMatchObject({ addressee: '150802-housing', person: '丁戊己' });
  expect([body.words['150802-housing'].zh, body.words[handler].zh]).toEqual(['临河区住房和城乡建设局', '临河区应急管理局']);
});

test('who does not handle the case sees the items and no personal data, behind none of its doors', async () => {
  for (const path of ['/rectification', '/ledger?limit=100', '/commands', '']) {
    const { status, text } = await read(stranger, path);
    expect([path, status, /甲乙丙|丁戊己/.test(text)]).toEqual([path, 200, false]);
  }
  const { body } = await read(stranger);
  expect(body.items[0]).toMatchObject({ content: '完善临边防护', contact: null, withheld: ['contact'] });
  expect(body.items[2]).toMatchObject({ content: null, person: null, title: { zh: '第3项，对责任人员的处理建议' } });
});

interface AddresseeLine {
  readonly addressee: string;
  readonly addresseeName: { readonly zh: string };
  readonly year: number;
  readonly all: number;
  readonly states: Readonly<Record<string, number>>;
}

const ledger = async (query = '') => (await api.call('get', `/api/rectifications${query}`)).body;
const found = async (query: string): Promise<number> => (await ledger(`?limit=100&${query}`)).items.length;

test('features 4.9: the table by addressee and year counts what the lists behind its numbers hold', async () => {
  const other = await writeCase(api.db.source, '中毒事故');
  await openRectification(api.db.source, other, { approval: { number: '临政字〔2023〕5号', at: '2023-02-01T01:00:00.000Z' } });
  const listed = [
    { kind: 'measure', organ: '150802-housing', content: '开展专项检查' },
    { kind: 'measure', organ: '150802-housing', content: '修订制度', dueOn: '2023-06-30' },
  ];
  await rectify(api.db.source, other, 'record-items', { items: listed }, { at: '2023-02-02T01:00:00.000Z' });

  const { addressees, counts } = await ledger('/addressees');
  expect(addressees.map(({ addresseeName, year, all }: AddresseeLine) => [year, addresseeName.zh, all])).toEqual([
    [2023, '临河区住房和城乡建设局', 2],
    [2022, '临河区住房和城乡建设局', 1],
    [2022, '施工单位', 2],
  ]);
  for (const { addressee, year, all, states } of addressees as readonly AddresseeLine[]) {
    const row = `addressee=${encodeURIComponent(addressee)}&year=${year}`;
    expect([row, await found(row)]).toEqual([row, all]);
    for (const [state, count] of Object.entries(states))
      expect([row, state, await found(`${row}&state=${state}`)]).toEqual([row, state, count]);
  }
  expect(counts.all).toBe(5);
  for (const [state, count] of Object.entries(counts.states)) expect([state, await found(`state=${state}`)]).toEqual([state, count]);
  for (const [kind, count] of Object.entries(counts.kinds)) expect([kind, await found(`kind=${kind}`)]).toEqual([kind, count]);
  for (const { year, count } of counts.years) expect([year, await found(`year=${year}`)]).toEqual([year, count]);
  expect([await found('place=150800'), await found('place=140000')]).toEqual([5, 0]);
});

test('the list begins with what is due first, goes on page by page, and names no person', async () => {
  const first = await ledger('?limit=2');
  expect(first.items.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual(['2023-02-28', '2023-03-31']);
  const rest = await ledger(`?limit=100&after=${first.next}`);
  expect([rest.items, await ledger('?limit=5')].map((page) => JSON.stringify(page).includes('丁戊己'))).toEqual([false, false]);
  // The cursor is that of a list of another length all the same.
  expect([first.items.length + rest.items.length, rest.next]).toEqual([5, null]);
  expect((await api.call('get', `/api/rectifications?limit=2&state=done&after=${first.next}`)).body.code).toBe('cursor-malformed');
  const page = await ledger('/addressees?limit=1');
  const next = await ledger(`/addressees?limit=2&after=${page.next}`);
  expect(next.addressees.map(({ year, all }: AddresseeLine) => [year, all])).toEqual([
    [2022, 1],
    [2022, 2],
  ]);
});

test('an item that is judged anew changes its row alone', async () => {
  const before = await ledger('?state=in-hand');
  const report = { item: 1, claims: 'in-hand', account: '正在整改余下一处', reporter: '施工单位' };
  await rectify(api.db.source, id, 'record-self-report', report, { at: '2023-04-20T01:00:00.000Z' });
  expect([before.counts.states['in-hand'], (await ledger()).counts.states['in-hand']]).toEqual([0, 1]);
});

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function checked(...lines: readonly (readonly unknown[])[]) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('整改事项');
  sheet.addRow(['事项种类', '责任单位', '事项内容', '罚款数额', '完成期限', '督促机关']);
  for (const line of lines) sheet.addRow([...line]);
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return api.call('post', `/api/cases/${id}/rectification/table`).set('Content-Type', type).send(bytes);
}

test('EV-01: a workbook of items is looked through line by line; what is on record is left out, and nothing is recorded by it', async () => {
  const before = (await ledger()).counts.all;
  const { status, body } = await checked(
    ['防范和整改措施', '施工单位', '完善临边防护'],
    ['防范和整改措施', '临河区住房和城乡建设局', '督促企业整改', '', new Date('2023-04-30T00:00:00Z'), '临河区应急管理局'],
    ['罚款', '施工单位', '罚款三十五万元', '35万元'],
  );
  expect(status).toBe(200);
  expect([body.faults, body.already]).toEqual([[], [2, 4]]);
  expect(body.items).toEqual([
    {
      line: 3,
      kind: 'measure',
      kindText: { zh: '防范和整改措施', en: 'corrective measure' },
      organ: '150802-housing',
      addresseeName: { zh: '临河区住房和城乡建设局', en: expect.any(String) },
      content: '督促企业整改',
      dueOn: '2023-04-30',
      overseer: handler,
    },
  ]);
  const wrong = await checked(['措施', '施工单位', ''], ['罚款', '施工单位', '处以罚款', '三十五万']);
  expect(wrong.body.faults.map(({ line, column, text }: Record<string, unknown>) => [line, column, (text as { zh: string }).zh])).toEqual([
    [2, '事项种类', '没有“措施”这个事项种类。'],
    [2, '事项内容', '没有填写。'],
    [3, '罚款数额', '“三十五万”不是可以登记的数。'],
  ]);
  expect((await ledger()).counts.all).toBe(before);
});

test('a new accident of the same unit, or of the same kind in the same city, shows the earlier items; any other shows none', async () => {
  const earlier = async (caseId: string) => (await api.call('get', `/api/cases/${caseId}/earlier-measures`)).body.items;
  const [same, poisoned, electric] = await Promise.all([
    writeCase(api.db.source, '另一工地“9·20”触电事故'),
    writeCase(api.db.source, '某厂“9·21”一般中毒事故'),
    earlier(id),
  ]);
  const found = await earlier(same);
  expect(new Set(found.map(({ alike }: { alike: string }) => alike))).toEqual(new Set(['unit']));
  expect(found.map(({ caseName }: { caseName: string }) => caseName)).toContain('高处坠落事故');
  expect(JSON.stringify([found, await earlier(poisoned)])).not.toMatch(/甲乙丙|丁戊己/);
  // Its own items are no earlier ones.
  expect(electric.filter(({ caseId }: { caseId: string }) => caseId === id)).toEqual([]);
  await api.db.owner.query(`update "case" set unit = '别的单位' where id = any($1)`, [[same, poisoned]]);
  expect([await earlier(same), new Set((await earlier(poisoned)).map(({ alike }: { alike: string }) => alike))]).toEqual([
    [],
    new Set(['kind']),
  ]);
});

test('the time limits of the carrying-out stand on the strip, and its tasks in the work of those whose they are', async () => {
  const { clocks, beside } = (await api.call('get', `/api/cases/${id}/strip`)).body;
  const ids = clocks.map((clock: { id: string }) => clock.id);
  expect(ids).toEqual(expect.arrayContaining(['EV-02', 'EV-03', 'house-item#1', 'house-item#2']));
  expect(beside.map(({ procedure }: { procedure: string }) => procedure)).toEqual(['rectification']);
  const work = async (query: string) => (await api.call('get', `/api/work?${query}`)).body;
  const handling = await work('organ=150802-government&limit=100');
  const own = handling.tasks.filter(
    ({ caseId, stream }: { caseId: string; stream: string }) => caseId === id && stream.startsWith('rectification'),
  );
  expect(own.map(({ command }: { command: string }) => command)).toEqual(
    expect.arrayContaining(['record-self-report', 'start-evaluation']),
  );
  const housing = await work('organ=150802-housing&limit=100');
  expect(housing.tasks.map(({ command }: { command: string }) => command)).toEqual(expect.arrayContaining(['record-self-report']));
  const leader = await work('view=leader&organ=150802-government');
  const decided = leader.decisions.filter(({ caseId }: { caseId: string }) => caseId === id);
  expect(decided.map(({ command, limit }: { command: string; limit: { rule: string } | null }) => [command, limit?.rule])).toContainEqual([
    'start-evaluation',
    'EV-02',
  ]);
});
