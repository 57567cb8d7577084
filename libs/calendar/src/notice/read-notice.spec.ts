import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CalendarEdition } from '../calendar';
import { calendarEditions } from '../editions';
import type { NoticeFault } from './fault';
import { readNotice } from './read-notice';

// The official texts of 2010, 2012, 2013, 2015-a1, 2016, 2019, 2019-a1 and 2024–2026; the others are in the pattern of the notice.
const official = (id: string) => readFileSync(join(__dirname, '../../../../test/fixtures/notices', `${id}.txt`), 'utf8');
const shipped = (id: string) => readFileSync(join(__dirname, '../../data', `${id}.json`), 'utf8');
const text2026 = official('2026');
const edition2026 = calendarEditions.find(({ id }) => id === '2026');

function faultsIn(text: string, known: readonly CalendarEdition[] = []): readonly NoticeFault[] {
  const read = readNotice(text, known);
  return 'id' in read ? [] : read;
}

const told = (text: string) => faultsIn(text).map(({ code, line }) => [code, line]);

test.each(calendarEditions)('the text of notice $id makes the edition that is shipped', (edition) => {
  const earlier = calendarEditions.slice(0, calendarEditions.indexOf(edition));
  // The note is a remark of the editors.
  expect(readNotice(official(edition.id), earlier)).toEqual({ ...edition, note: null });
});

test.each(calendarEditions)('the data file of notice $id makes the edition that is shipped', (edition) => {
  expect(readNotice(shipped(edition.id))).toEqual(edition);
});

test('a copy in one line, in ASCII signs, with spaces, or with the table of a page of gov.cn makes the same edition', () => {
  const oneLine = text2026.replace(/\n/g, ' ');
  const ascii = text2026.normalize('NFKC').replace('〔2025〕', '[2025]').replace(/\n/g, '\r\n');
  const spaced = text2026.replace(/(\d+)/g, ' $1 ');
  const digits = text2026.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const page = `索 引 号：\t000014349/2025-00086\t主题分类：\t综合政务\\其他\n发文机关：\t国务院办公厅\t成文日期：\t2025年11月04日
标　　题：\t国务院办公厅关于2026年部分节假日安排的通知\n发文字号：\t国办发明电〔2025〕7号\t发布日期：\t2025年11月04日\n${text2026}`;
  for (const copy of [oneLine, ascii, spaced, digits, page]) expect(readNotice(copy)).toEqual(edition2026);
});

test('a span over New Year needs its year only once', () => {
  const [whole, once] = ['2022年12月31日至2023年1月2日', '2022年12月31日至1月2日'];
  expect(official('2023')).toContain(whole);
  expect(readNotice(official('2023').replace(whole, once))).toEqual(readNotice(official('2023')));
});

test('an amending notice takes the next number of its year, and keeps its own when it is read again', () => {
  const [first, other] = [official('2019-a1'), official('2019-a1').replace('〕3号', '〕9号')];
  const known = calendarEditions.filter(({ year }) => year === 2019);
  expect(readNotice(first)).toMatchObject({ id: '2019-a1' });
  expect(readNotice(first, known)).toMatchObject({ id: '2019-a1' });
  expect(readNotice(other, known)).toMatchObject({ id: '2019-a2', number: '国办发明电〔2019〕9号' });
});

test('a festival is made longer only where the notice of its year says how long it was', () => {
  expect(faultsIn(official('2020-a1')).map(({ code }) => code)).toEqual(['no-days', 'unknown']);
});

test('a festival made longer ends the day before work begins, and within a month', () => {
  const text = official('2020-a1');
  const codes = (written: string, wrong: string) => faultsIn(text.replace(written, wrong), calendarEditions).map(({ code }) => code);
  expect(codes('2月3日（星期一）', '2月4日（星期二）')).toEqual(['work-resumes']);
  expect(codes('2月2日（农历正月初九，星期日），2月3日（星期一）', '3月29日（星期日），3月30日（星期一）')).toContain('backwards');
});

test.each([
  ['a weekday that does not fit the date', '1月1日（周四）', '1月1日（周五）', 'weekday'],
  ['a lunar day that does not fit the date', '农历正月初七', '农历正月初八', 'lunar'],
  ['words in brackets that are no date', '（周四）至3日', '（全天）至3日', 'bracket'],
  ['a sum that does not fit the span', '共9天', '共8天', 'count'],
  ['a day that does not exist', '6月19日（周五）至21日', '6月31日至21日', 'no-such-day'],
  ['a span that runs backwards', '9月25日（周五）至27日（周日）', '9月25日（周五）至20日（周日）', 'backwards'],
  ['a made-up day that is a weekday', '1月4日（周日）上班', '1月5日（周一）上班', 'worked-weekday'],
  ['a made-up day that is off by law (C-10)', '1月4日（周日）上班', '5月2日（周六）上班', 'worked-by-law-off'],
  [
    'a statutory day that is not off (C-10)',
    '5月1日（周五）至5日（周二）放假调休，共5天',
    '5月3日（周日）至5日（周二）放假调休，共3天',
    'not-off',
  ],
  ['a day both off and worked', '1月4日（周日）上班', '1月3日（周六）上班', 'both'],
  ['a day before what the year can arrange', '1月4日（周日）上班', '2025年12月28日（周日）上班', 'outside'],
  ['a day that joins no weekend', '9月25日（周五）至27日（周日）放假，共3天', '9月24日（周四）放假，与周末连休', 'not-beside-weekend'],
  ['a sentence that names a day and is not understood', '鼓励单位和个人', '10月9日全天弹性办公。鼓励单位和个人', 'unknown'],
  ['a sentence of another kind', '鼓励单位和个人结合', '上海另行安排。鼓励单位和个人结合', 'unknown'],
  ['a day in a sentence that arranges none elsewhere', '遇有重大突发事件', '10月9日安排上班，遇有重大突发事件', 'unknown'],
  ['a missing number', '国办发明电〔2025〕7号', '', 'no-number'],
  ['a missing date', '2025年11月4日', '', 'no-date'],
  ['a number of another year than the date', '〔2025〕7号', '〔2024〕7号', 'number-and-date'],
  ['two numbers', '国办发明电〔2025〕7号', '国办发明电〔2025〕7号\n国办发明电〔2025〕8号', 'twice'],
])('%s is told', (_, right, wrong, code) => {
  expect(text2026).toContain(right);
  expect(faultsIn(text2026.replace(right, wrong)).map((fault) => fault.code)).toContain(code);
});

test('every fault is told in the order of the lines, with what stands there and what to do', () => {
  const wrong = text2026.replace('1月4日（周日）上班', '1月4日（周六）上班').replace('共9天', '共10天');
  expect(faultsIn(wrong)).toEqual([
    {
      code: 'weekday',
      line: 6,
      excerpt: '1月4日（周六）上班。',
      zh: '2026年1月4日是周日，括号内写的是“周六”。请与通知原文核对。',
      en: '2026-01-04 is a Sunday, in brackets stands 周六. Compare it with the notice itself.',
    },
    expect.objectContaining({ code: 'count', line: 7, zh: '写明共10天，所列日期为9天。请与通知原文核对。' }),
  ]);
});

// A made-up day that is a week off cannot be seen from the notice alone; a day off always can, by its weekday or its sum.
test('no slip of one sign in the arrangements of 2026 changes a day off unnoticed', () => {
  const from = text2026.indexOf('一、元旦');
  const to = text2026.indexOf('鼓励单位');
  const slips = Array.from({ length: to - from }, (_, index) => from + index).flatMap((at) => {
    const written = text2026.charAt(at);
    const others = /\d/.test(written) ? [...'0123456789'].filter((digit) => digit !== written) : [];
    return ['', ...others].map((sign) => text2026.slice(0, at) + sign + text2026.slice(at + 1));
  });
  expect(slips.length).toBeGreaterThan(700);
  const unnoticed = slips.filter((text) => {
    const read = readNotice(text);
    return 'id' in read && read.off.join() !== edition2026?.off.join();
  });
  expect(unnoticed).toEqual([]);
});

test('days from 29 December before to 3 January after belong to the notice', () => {
  const edition = { ...edition2026, id: '2026-a1', off: ['2025-12-29', '2027-01-03'], worked: [] };
  expect(readNotice(JSON.stringify(edition))).toEqual(edition);
  expect(told(JSON.stringify({ ...edition, off: ['2025-12-28', '2027-01-04'] }, null, 2))).toEqual([
    ['outside', 8],
    ['outside', 9],
  ]);
});

test('a text that is no notice is refused as a whole', () => {
  expect([told(''), told('关于2026年放假的说明\n一、元旦：1月1日放假。'), told('{"id": "2026",'), told(text2026.repeat(40))]).toEqual([
    [['no-title', 1]],
    [['no-title', 1]],
    [['file', 1]],
    [['too-long', 1]],
  ]);
});

test('a data file with a member too many, too few or of the wrong form is refused', () => {
  const { worked: _, ...less } = { ...edition2026 };
  expect(told(JSON.stringify({ ...edition2026, contact: 'somebody' }))).toEqual([['field', 1]]);
  expect(told(JSON.stringify({ ...edition2026, toString: 'x' }))).toEqual([['field', 1]]);
  expect(told(JSON.stringify(less))).toEqual([['field', 1]]);
  expect(told(JSON.stringify({ ...edition2026, year: 2027 }))).toEqual([['field', 1]]);
  expect(told(JSON.stringify({ ...edition2026, id: '2026-b' }))).toEqual([['field', 1]]);
  expect(told(JSON.stringify({ ...edition2026, off: [20260101] }))).toEqual([['field', 1]]);
  expect(told(JSON.stringify({ ...edition2026, number: null, issuedOn: null }))).toEqual([
    ['no-number', 1],
    ['no-date', 1],
  ]);
});
