import { notRead, quotedIn, wordsOf } from './words-of';

const decree = '《生产安全事故报告和调查处理条例》';

test('article 29: the words are found as rules cite it and as refusals do', () => {
  const words = '「事故调查组应当自事故发生之日起60日内提交事故调查报告」「延长的期限最长不超过60日」';
  expect(wordsOf(`${decree}（国务院令第493号）第二十九条`)).toEqual({ zh: words, en: `in Chinese: ${words}` });
  expect(wordsOf(`${decree}第二十九条`).zh).toBe(words);
});

test('a whole article is read with its paragraphs, a paragraph with no other', () => {
  expect(wordsOf(`${decree}第二十条`).zh).toContain('第二十条第一款：「上级人民政府认为必要时');
  expect(wordsOf(`${decree}第二十条第二款`)).toEqual(notRead);
  expect(wordsOf(`${decree}第二条`)).toEqual(notRead);
});

test('several articles are read one after the other, each of its own law', () => {
  expect(quotedIn(`${decree}第二十九条、第三十二条`).map(({ source }) => source.article)).toEqual(['第二十九条', '第三十二条']);
  expect(quotedIn('《行政复议法》第二十九条、《行政诉讼法》第三十二条')).toEqual([]);
  expect(wordsOf(`${decree}第三十条、第二十九条`).zh).toMatch(/^第二十九条：「/);
  const raised = `${decree}第二十条第一款、石家庄市安全生产实施意见（文号未见）二（五）`;
  expect(quotedIn(raised)).toHaveLength(2);
});

test('T-35: the words of one edition are not those of another', () => {
  expect(wordsOf('《安全生产法》（2021年修正）第八十六条').zh).toContain('及时向社会公布');
  expect(wordsOf('《安全生产法》第八十六条').zh).toContain('及时向社会公布');
  expect(wordsOf('《安全生产法》（2014年修正）第八十六条')).toEqual(notRead);
});

test('words of an excerpt are marked as such', () => {
  expect(wordsOf('《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）第三条').zh).toContain('『因事故造成的失踪人员');
});

test('what no rule owns reads as not read', () => {
  expect(wordsOf('《行政复议法》第二十条')).toEqual({ zh: '未读到原文', en: 'wording not read' });
  expect(wordsOf('')).toEqual(notRead);
});
