import { Problem } from './problem';
import { releaseInForce } from '@app/register';
import { problemBody } from './problem-body';

const decree = '《生产安全事故报告和调查处理条例》';

const names = releaseInForce().register;

test('article 29: a refusal says what the article that it names says', () => {
  const { article, articleText } = problemBody(new Problem('extension-after-expiry', { article: `${decree}第二十九条` }), names);
  expect(article).toBe(`${decree}第二十九条`);
  expect(articleText?.zh).toContain('「延长的期限最长不超过60日」');
  expect(articleText?.en).toContain('「延长的期限最长不超过60日」');
});

test('where the words were not read it says so, and where no article is named there is nothing to read', () => {
  expect(problemBody(new Problem('wrong-stage', { article: `${decree}第三十一条` }), names).articleText).toEqual({
    zh: '未读到原文',
    en: 'wording not read',
  });
  expect(problemBody(new Problem('case-not-found'), names)).not.toHaveProperty('articleText');
});
