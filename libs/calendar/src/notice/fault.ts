import { weekday } from '../day';
import type { Day } from '../time';

/** Where in the text of a notice something stands. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** What stands there, as it was written, at most 80 characters. */
  readonly excerpt: string;
}

/** What is wrong and what to do, for the person who loads the notice. */
export interface FaultSentence {
  /** Stays the same when the words change. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** One thing that does not fit in the text of a notice. */
export interface NoticeFault extends Place, FaultSentence {}

/** Takes what is wrong with the sentence that is being read. */
export type Report = (sentence: FaultSentence) => void;

export function excerptOf(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 80 ? `${trimmed.slice(0, 79)}…` : trimmed;
}

export const weekdaysZh = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];
const weekdaysEn = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const weekdayZh = (day: Day) => weekdaysZh[weekday(day)] ?? '';
const weekdayEn = (day: Day) => weekdaysEn[weekday(day)] ?? '';

function zhDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

type Todo = Pick<FaultSentence, 'zh' | 'en'>;

const check: Todo = { zh: '请与通知原文核对。', en: 'Compare it with the notice itself.' };

function sentence(code: string, zh: string, en: string, todo: Todo = check): FaultSentence {
  return { code, zh: `${zh}。${todo.zh}`, en: `${en}. ${todo.en}` };
}

/** The sentences of all faults. `day` is a Beijing day; `written` is what stands in the text. */
export const faults = {
  noSuchDay: (written: string) =>
    sentence('no-such-day', `没有“${/^\d{4}-\d\d-\d\d$/.test(written) ? zhDay(written) : written}”这一天`, `There is no day ${written}`),
  weekday: (day: Day, written: string) =>
    sentence(
      'weekday',
      `${zhDay(day)}是${weekdayZh(day)}，括号内写的是“${written}”`,
      `${day} is a ${weekdayEn(day)}, in brackets stands ${written}`,
    ),
  lunar: (day: Day, written: string) => sentence('lunar', `${zhDay(day)}不是“${written}”`, `${day} is not ${written} of the lunar year`),
  bracket: (written: string) =>
    sentence('bracket', `括号内“${written}”不是星期或者农历日期`, `${written} in brackets is neither a weekday nor a lunar day`),
  backwards: (from: Day, to: Day) =>
    sentence('backwards', `${zhDay(from)}至${zhDay(to)}不是一段假期`, `${from} to ${to} is no span of days off`),
  workResumes: (end: Day, first: Day) =>
    sentence(
      'work-resumes',
      `放假至${zhDay(end)}，上班日期却是${zhDay(first)}`,
      `Days off last until ${end}, but work is said to begin on ${first}`,
    ),
  count: (said: number, found: number) =>
    sentence('count', `写明共${said}天，所列日期为${found}天`, `The notice says ${said} days, the dates in it are ${found}`),
  notBesideWeekend: (day: Day) =>
    sentence(
      'not-beside-weekend',
      `${zhDay(day)}是${weekdayZh(day)}，不与周末相连`,
      `${day} is a ${weekdayEn(day)} and does not join a weekend`,
    ),
  workedWeekday: (day: Day) =>
    sentence(
      'worked-weekday',
      `${zhDay(day)}是${weekdayZh(day)}，不是可以调为上班的周六、周日`,
      `${day} is a ${weekdayEn(day)}: only a Saturday or Sunday is made up for`,
    ),
  workedByLawOff: (day: Day) =>
    sentence('worked-by-law-off', `${zhDay(day)}是全体公民放假的节日，不能上班`, `${day} is a day off by law and cannot be worked`),
  notOff: (day: Day) =>
    sentence(
      'not-off',
      `${zhDay(day)}是全体公民放假的节日，通知中没有列为放假`,
      `${day} is a day off by law, but the notice does not name it as off`,
    ),
  both: (day: Day) => sentence('both', `${zhDay(day)}既列为放假，又列为上班`, `${day} is named as off and as worked`),
  outside: (day: Day, year: number) =>
    sentence(
      'outside',
      `${zhDay(day)}不在${year}年的通知可以安排的日期（上年12月29日至次年1月3日）之内`,
      `${day} is outside what a notice for ${year} can arrange (29 December before to 3 January after)`,
    ),
  unknown: () =>
    sentence('unknown', '不能识别这句话', 'This sentence is not understood', {
      zh: '与放假、上班的日期无关的，请删去后重新载入；有关的，请改用数据文件载入。',
      en: 'Remove it if it has nothing to do with days off or worked, else load the notice as a data file.',
    }),
  tooLong: () =>
    sentence('too-long', '内容过长，不是一份通知', 'This is too long for a notice', {
      zh: '请只载入通知全文，自标题至成文日期。',
      en: 'Load the notice alone, from its title to its date.',
    }),
  noTitle: () =>
    sentence('no-title', '没有通知标题', 'The title of the notice is missing', {
      zh: '请从“国务院办公厅关于某年部分节假日安排的通知”起完整复制。',
      en: 'Copy the whole notice, beginning with its title.',
    }),
  noNumber: () =>
    sentence('no-number', '没有发文字号', 'The number of the document is missing', {
      zh: '请补上，例如“国办发明电〔2025〕7号”。',
      en: 'Add it, such as 国办发明电〔2025〕7号.',
    }),
  noDate: () =>
    sentence('no-date', '没有成文日期', 'The day of signing is missing', {
      zh: '请补上文末的日期，例如“2025年11月4日”。',
      en: 'Add the date at the end, such as 2025年11月4日.',
    }),
  noDays: () => sentence('no-days', '没有列出放假或者上班的日期', 'No day off or worked is named'),
  twice: (first: string, second: string) =>
    sentence('twice', `前面写的是“${first}”，这里写的是“${second}”`, `Before it says ${first}, here ${second}`),
  numberAndDate: (number: string, day: Day) =>
    sentence(
      'number-and-date',
      `发文字号“${number}”的年份与成文日期${zhDay(day)}不一致`,
      `The year in the number ${number} is not that of the day of signing ${day}`,
    ),
  file: () =>
    sentence('file', '不是完整的数据文件', 'This is not a whole data file', {
      zh: '请检查括号、引号和逗号。',
      en: 'Check brackets, quotes and commas.',
    }),
  field: (name: string) =>
    sentence(
      'field',
      `数据文件中“${name}”一项缺少、多余或者格式不符`,
      `In the data file ${name} is missing, not expected or of the wrong form`,
      {
        zh: '请参照随附的历年文件。',
        en: 'Follow the files of earlier years.',
      },
    ),
};
