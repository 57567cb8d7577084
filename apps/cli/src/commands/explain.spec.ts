import { explanation } from './explain';

const clock = {
  asOf: '2022-10-01T00:00:00.000Z',
  stream: 'investigation/x',
  id: 'IN-01',
  rule: 'IN-01',
  title: { zh: '提交事故调查报告', en: 'Submit the report' },
  actor: 'investigation-team',
  status: 'running' as const,
  startedOn: '2022-09-19',
  dueDate: '2022-11-18',
  dueAt: '2022-11-18T16:00:00.000Z',
  remainingDays: null,
  pausedSince: null,
  settledAt: null,
  provisional: false,
  rungs: [],
  derivation: [
    { step: 'start' as const, text: { zh: '自9月19日起算', en: 'From 19 September' } },
    {
      step: 'limit' as const,
      text: { zh: '期限60日', en: '60 days' },
      day: '2022-11-18',
      basis: { law: '《生产安全事故报告和调查处理条例》（国务院令第493号）', article: '第二十九条', confidence: 'L' as const },
    },
  ],
};

test('a derivation is read as numbered sentences with their articles and the words of these, in the language asked for', () => {
  expect(explanation(clock, 'zh')).toEqual([
    'IN-01 提交事故调查报告: 2022-11-18 [进行中]',
    '1. 自9月19日起算',
    '2. 期限60日（《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条）',
    '   「事故调查组应当自事故发生之日起60日内提交事故调查报告」「延长的期限最长不超过60日」',
  ]);
  expect(explanation(clock, 'en')[2]).toBe('2. 60 days (《生产安全事故报告和调查处理条例》（国务院令第493号）第二十九条)');
  expect(explanation(clock, 'en')[3]).toContain('in Chinese: 「');
});
