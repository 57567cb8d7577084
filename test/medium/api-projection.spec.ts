import { testApi } from '../support/api';
import type { TestApi } from '../support/api';

let api: TestApi;
beforeAll(async () => (api = await testApi('real')));
afterAll(() => api.stop());

const facts = [
  { fact: 'accident.occurred', at: '2022-09-19' },
  { fact: 'level.determined', at: '2022-09-20', value: '一般' },
];

function project(body: object) {
  return api.call('post', '/api/projection').send({ procedure: 'investigation', place: '150802', now: '2022-10-01T00:00:00Z', ...body });
}

test('IN-01 (decree 493, article 29): from 2022-09-19, 60 days end on 2022-11-18; an appraisal of 10 days (article 27) moves it to 2022-11-28', async () => {
  const plain = await project({ facts });
  const in01 = (body: { clocks: { rule: string; dueDate: string }[] }) => body.clocks.find(({ rule }) => rule === 'IN-01');
  expect(in01(plain.body)).toMatchObject({ dueDate: '2022-11-18', status: 'running', provisional: false });
  expect(in01(plain.body)).toMatchObject({ light: 'green', statusText: { zh: '进行中' }, leftText: { zh: '剩48日（含32个工作日）' } });
  const appraisal = [
    { fact: 'appraisal.ordered', at: '2022-09-25', ref: 'A1' },
    { fact: 'appraisal.delivered', at: '2022-10-05', ref: 'A1' },
  ];
  expect(in01((await project({ facts: [...facts, ...appraisal] })).body)?.dueDate).toBe('2022-11-28');
});

test('article 29: the derivation has the words of the article, 「…」 in both languages', async () => {
  const { body } = await project({ facts });
  const { derivation } = body.clocks.find(({ rule }: { rule: string }) => rule === 'IN-01');
  const { basis } = derivation.find(({ step }: { step: string }) => step === 'limit');
  expect(basis).toMatchObject({ article: '第二十九条', confidence: 'L' });
  for (const words of [basis.articleText.zh, basis.articleText.en]) {
    expect(words).toContain('「事故调查组应当自事故发生之日起60日内提交事故调查报告」');
  }
  const rules = await api.call('get', '/api/rules');
  const { gates } = rules.body.procedures.investigation;
  const text = (gate: string) => gates.find(({ id }: { id: string }) => id === gate).basis.articleText.zh;
  expect([text('procuratorate-invited'), text('conflict-check')]).toEqual(['「并应当邀请人民检察院派人参加。」', '未读到原文']);
});

test('an unknown fact names its field and all known names', async () => {
  const { status, body } = await project({ facts: [...facts, { fact: 'accident.happened', at: '2022-09-19' }] });
  expect([status, body.code, body.field]).toEqual([400, 'unknown-fact', 'facts.2.fact']);
  expect(body.known).toContain('accident.occurred');
});

test.each([
  ['no facts', { facts: [] }, 'facts'],
  ['more than 1,000 facts', { facts: Array.from({ length: 1001 }, () => facts[0]) }, 'facts'],
  ['a date that is none', { facts: [{ fact: 'accident.occurred', at: '2022-02-30' }] }, 'facts.0.at'],
  ['an unknown level', { facts: [{ fact: 'level.determined', at: '2022-09-20', value: '巨大' }] }, 'facts.0.value'],
  ['an unknown member', { facts, foo: 1 }, ''],
  ['a place that is none', { facts, place: 'Linhe' }, 'place'],
])('%s: 400 with the field', async (_what, body, field) => {
  const answer = await project(body);
  expect([answer.status, answer.body.code]).toEqual([400, 'validation-failed']);
  expect(answer.body.field).toBe(field);
});

test('IN-12, IN-03 (493 art 27): submitted while an appraisal is out, it is met with the 56 days that were left, and has no last day', async () => {
  const told = [
    { fact: 'accident.occurred', at: '2024-03-01' },
    { fact: 'appraisal.ordered', at: '2024-03-05', ref: 'A' },
    { fact: 'report.submitted', at: '2024-06-30' },
  ];
  const { body } = await project({ facts: told, now: '2024-07-05T00:00:00+08:00' });
  const in01 = body.clocks.find(({ rule }: { rule: string }) => rule === 'IN-01');
  expect(in01).toMatchObject({ status: 'met', dueDate: null, dueAt: null, remainingDays: 56 });
  const said = in01.derivation.map(({ text }: { text: { zh: string } }) => text.zh);
  expect(said.at(-1)).toContain('办结时期限正暂停计算，尚余 56 日');
  expect(said.join('')).not.toMatch(/届满日为 2024-04-30|最后一日/);
});

test('C-10, AP-13 (全国年节及纪念日放假办法; 行政复议法 art 20): 60 days that end on a New Year’s Day without a notice roll to 2027-01-04', async () => {
  const told = [
    { fact: 'accident.occurred', at: '2026-08-01' },
    { fact: 'report.received', at: '2026-10-20' },
    { fact: 'approval.issued', at: '2026-10-30' },
    { fact: 'approval.served', at: '2026-11-02', ref: 'U1', value: 'told' },
  ];
  const { body } = await project({ facts: told, now: '2026-11-29T12:00:00+08:00' });
  const ap13 = body.clocks.find(({ rule }: { rule: string }) => rule === 'AP-13');
  // 2 Nov + 60 = 1 Jan (28 + 31 + 1), a Friday; what of the days around it is off, no notice has said.
  expect(ap13).toMatchObject({ dueDate: '2027-01-04', provisional: true });
  const said = ap13.derivation.map(({ text }: { text: { zh: string } }) => text.zh).join('');
  // The 2nd, a Saturday, may be made a working day; the 1st is a holiday by decree.
  expect(said).toContain('可能在 2027-01-02 至 2027-01-11 之间变动');
});

test('JU-25: a power accident of 特别重大 with casualties of 重大 is the State Council’s', async () => {
  const told = [
    { fact: 'accident.occurred', at: '2024-06-01' },
    { fact: 'field.determined', at: '2024-06-01', value: 'power-supply' },
    { fact: 'level.determined', at: '2024-06-02', value: '特别重大' },
    { fact: 'casualties.assessed', at: '2024-06-02', value: '重大' },
  ];
  const { status, body } = await project({ facts: told });
  expect([status, body.investigator.bodies]).toEqual([200, [{ organ: '000000-government', title: { zh: '国务院', en: 'State Council' } }]]);
});

test('EV-03, T-11: the evaluation has a window from 5 October to 30 November 2023, and says when it opens; nothing is asked before the Act of 2021', async () => {
  const told = (year: string) => [
    { fact: 'approval.issued', at: `${year}-11-30` },
    { fact: 'case.closed', at: `${year}-12-05` },
  ];
  const asked = { procedure: 'rectification', now: '2023-03-01T00:00:00Z' };
  const { status, body } = await project({ ...asked, facts: told('2022') });
  const clocks = body.clocks.map(({ rule, opensAt, dueDate, status: stands }: Record<string, string>) => [rule, opensAt, dueDate, stands]);
  expect([status, clocks]).toEqual([
    200,
    expect.arrayContaining([
      ['EV-02', undefined, '2023-11-30', 'running'],
      ['EV-03', '2023-10-04T16:00:00.000Z', '2023-11-30', 'pending'],
    ]),
  ]);
  const before = await project({ ...asked, facts: told('2020') });
  expect(before.body.clocks.map(({ rule, status: stands }: Record<string, string>) => [rule, stands])).toEqual([['EV-02', 'void']]);
});

test('SV-29, SV-07: a notice counts from the accident, the receipt or its own day, asks for several reports, or is silent and has no clock', async () => {
  const level = (value: string) => ({ fact: 'supervision.level', at: '2022-09-20', value });
  const ids = async (...told: readonly object[]) => {
    const { body } = await project({ procedure: 'supervision', facts: told });
    const shown: readonly string[] = body.clocks.map(({ id, dueDate }: Record<string, string>) => `${id} ${dueDate}`);
    return shown.filter((one) => one.startsWith('SV-'));
  };
  const received = { fact: 'supervision.notice-received', at: '2022-09-22' };
  // 19 Sep + 60 = 18 Nov, 22 Sep + 60 = 21 Nov, 20 Sep + 45 = 4 Nov.
  expect(await ids(level('一般'), { fact: 'supervision.due', at: '2022-09-19', days: 60 })).toEqual(['SV-06 2022-11-18']);
  expect(await ids(level('一般'), { fact: 'supervision.due', at: '2022-09-22', days: 60 }, received)).toEqual(['SV-06 2022-11-21']);
  expect(await ids(level('一般'), { fact: 'supervision.due', at: '2022-09-20', days: 45 })).toEqual(['SV-06 2022-11-04']);
  const reports = ['2022-10-05', '2022-10-20'].map((at, index) => ({ fact: 'supervision.progress-due', at, ref: String(index + 1) }));
  expect(await ids(level('一般'), received, ...reports)).toEqual(['SV-07#1 2022-10-05', 'SV-07#2 2022-10-20']);
  expect(await ids(level('一般'), received)).toEqual([]);
  expect(await ids(level('重大'), received)).toEqual(['SV-06 2022-11-21']);
});

test('a real installation refuses to move its today', async () => {
  const { status, body } = await api.call('post', '/api/sandbox/advance').send({ to: '2030-01-01T00:00:00Z' });
  expect([status, body.code]).toEqual([422, 'sandbox-only']);
});
