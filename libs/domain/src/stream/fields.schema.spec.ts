import { text } from './fields.schema';

test.each(['\u0000', '坠落\u0000', '\ud83d', 'a\udc00b'])('a text that PostgreSQL cannot keep is refused: %j', (value) => {
  expect(text('事故名称', 10).safeParse(value).error?.issues[0]?.message).toMatch(/^事故名称/);
});

test.each(['高处坠落', '𠮷林', '两行\n文字'])('a text that it can keep is not: %j', (value) => {
  expect(text('事故名称', 10).parse(value)).toBe(value);
});
