import { createOperator } from '@app/persistence';
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
