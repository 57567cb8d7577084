import { wordedStep } from './worded';

const text = { zh: '期限60日', en: 'Limit: 60 days' };

test('article 29: a stored step names the article, the answer has its words too', () => {
  const basis = { law: '《生产安全事故报告和调查处理条例》（国务院令第493号）', article: '第二十九条', confidence: 'L' } as const;
  const shown = wordedStep({ step: 'limit', text, day: '2022-11-18', basis });
  expect(shown).toMatchObject({ step: 'limit', day: '2022-11-18', basis });
  expect(shown.basis?.articleText.zh).toContain('「事故调查组应当自事故发生之日起60日内提交事故调查报告」');
  expect(wordedStep({ step: 'start', text })).toEqual({ step: 'start', text });
});
