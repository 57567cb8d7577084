import { releaseLaw } from '@app/turn';
import { lines } from './rules';

test('each rule is followed by the articles it stands on and what they say, or by the word that they were not read', () => {
  const printed = lines(releaseLaw('investigation', '000000').sheet);
  const at = printed.findIndex((line) => line.startsWith('IN-01 '));
  expect(printed[at + 1]).toContain('「事故调查组应当自事故发生之日起60日内提交事故调查报告」');
  expect(printed[printed.findIndex((line) => line.startsWith('conflict-check ')) + 1]).toContain('未读到原文 / wording not read');
});
