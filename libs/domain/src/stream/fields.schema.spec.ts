import { z } from 'zod';
import { faultText } from './fault';
import { choice, count, day, list, money, someOf, text, time } from './fields.schema';

test('a text that holds what nobody sees is refused, and told which character it is', () => {
  expect(reason(text({ zh: '事故名称', en: '' }, 200), '高处\u200b坠落')).toEqual({
    zh: '事故名称含有不可见的字符或者控制字符（U+200B），请删去后重新填写',
    en: 'holds an invisible or control character (U+200B)',
  });
});

test.each(['高处坠落', '𠮷林', '葛\u{e0100}某', '某某（　）“甲”'])('a name with rare or full-width characters is taken: %j', (value) => {
  expect(text({ zh: '姓名', en: '' }, 60).parse(value)).toBe(value);
});

test('a text of more than 200 characters may have several lines, a shorter one may not', () => {
  expect(text({ zh: '认定理由', en: '' }, 300).parse('一\n二\r\n三\t四')).toBe('一\n二\r\n三\t四');
  expect(reason(text({ zh: '事故名称', en: '' }, 200), '一\n二').zh).toMatch(/（U\+000A）/);
});

const reason = (schema: z.ZodType, value: unknown) => faultText(schema.safeParse(value).error?.issues[0]?.message ?? '');

test.each([
  [text({ zh: '姓名', en: '' }, 5), undefined, '请填写姓名', 'is missing'],
  [text({ zh: '姓名', en: '' }, 5), 1, '姓名应为文字', 'must be a text'],
  [text({ zh: '姓名', en: '' }, 5), ' ', '请填写姓名', 'is blank'],
  [text({ zh: '姓名', en: '' }, 5), '一二三四五六', '姓名不能超过5个字', 'must not be longer than 5 characters'],
  [count({ zh: '人数', en: '' }, 1, 9), 10, '人数不能大于9', 'must not be more than 9'],
  [money({ zh: '金额', en: '' }, '元', 9), '1', '金额应为数字（元）', 'must be a number (yuan)'],
  [
    choice({ zh: '答复', en: '' }, { yes: { zh: '是', en: 'yes' }, no: { zh: '否', en: 'no' } }),
    'maybe',
    '答复应为是、否之一',
    'must be one of yes, no',
  ],
  [someOf({ zh: '单位', en: '' }, z.string(), 2), [], '请填写单位', 'is empty'],
  [list({ zh: '单位', en: '' }, z.string(), 2), ['a', 'b', 'c'], '单位不能超过2项', 'must not have more than 2 items'],
  [time({ zh: '时间', en: 'x' }), undefined, '请填写时间', 'is missing'],
  [day({ zh: '日期', en: 'x' }), '1900-01-01', '日期不在可用的年份内', 'is outside 1949–2099'],
])('the reason is said in Chinese with the label and in English without (%#)', (schema, value, zh, en) => {
  expect(reason(schema, value)).toEqual({ zh, en });
});

test('a list may be empty unless it says otherwise', () => {
  expect(list({ zh: '单位', en: '' }, z.string(), 2).parse([])).toEqual([]);
});
