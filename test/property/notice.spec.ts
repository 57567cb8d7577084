import { readNotice } from '@app/calendar';
import fc from 'fast-check';

const head = '国务院办公厅关于2027年部分节假日安排的通知\n国办发明电〔2026〕7号\n国务院办公厅\n2026年11月4日\n';
const parts = [
  '1月1日',
  '31日',
  '2月',
  '日',
  '2026年12月29日',
  '至',
  '、',
  '，',
  '。',
  '（周五）',
  '（农历除夕',
  '）',
  '放假',
  '上班',
  '共3天',
];
const scraps = fc
  .array(fc.constantFrom(...parts, '一、元旦：', '与周末连休', '补休', '延长2027年春节假期至', '期间', '\n', ' '))
  .map((found) => found.join(''));

test('any text is an edition or is told what does not fit in it, each fault with its line and both languages', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        scraps,
        scraps.map((text) => head + text),
        fc.json(),
      ),
      (text) => {
        const read = readNotice(text);
        if ('id' in read) return;
        expect(read.length).toBeGreaterThan(0);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const { line, zh, en } of read)
          expect([line >= 1 && line <= lines, zh.endsWith('。'), en.endsWith('.')]).toEqual([true, true, true]);
      },
    ),
    { numRuns: 2000 },
  );
});

test('no yearly notice is an edition while it leaves a day off by law unnamed (C-10)', () => {
  fc.assert(
    fc.property(scraps, (text) => expect(readNotice(head + text)).toBeInstanceOf(Array)),
    { numRuns: 500 },
  );
});
