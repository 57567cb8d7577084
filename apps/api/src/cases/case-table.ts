import { beijingDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Light, Text } from '@app/clock';
import { levelTitles } from '@app/domain';
import type { ShownCase } from '../shapes/shown-case';

type Language = keyof Text;

const lightTitles: Readonly<Record<Light, Text>> = {
  red: { zh: '红', en: 'red' },
  amber: { zh: '黄', en: 'amber' },
  green: { zh: '绿', en: 'green' },
  grey: { zh: '灰', en: 'grey' },
};

const columns: readonly { readonly title: Text; readonly cell: (line: ShownCase, language: Language) => string }[] = [
  { title: { zh: '事故名称', en: 'name' }, cell: ({ name }) => name },
  { title: { zh: '发生地点', en: 'place' }, cell: ({ placeName }) => placeName },
  { title: { zh: '事故发生单位', en: 'unit' }, cell: ({ unit }) => unit ?? '' },
  { title: { zh: '发生时间', en: 'when it happened' }, cell: ({ occurredAt }) => minute(occurredAt) },
  { title: { zh: '认定等级', en: 'level, determined' }, cell: ({ level }, language) => levelWords(level, language) },
  { title: { zh: '初判等级', en: 'level, by the numbers' }, cell: ({ computedLevel }, language) => levelWords(computedLevel, language) },
  { title: { zh: '就高研判', en: 'level, at worst' }, cell: ({ possibleLevel }, language) => levelWords(possibleLevel, language) },
  { title: { zh: '死亡', en: 'deaths' }, cell: ({ casualties }) => String(casualties?.deaths ?? '') },
  { title: { zh: '重伤', en: 'serious injuries' }, cell: ({ casualties }) => String(casualties?.seriousInjuries ?? '') },
  { title: { zh: '下落不明', en: 'missing' }, cell: ({ casualties }) => String(casualties?.missing ?? '') },
  { title: { zh: '阶段', en: 'stage' }, cell: ({ stageText }, language) => stageText[language] },
  { title: { zh: '灯', en: 'light' }, cell: ({ light }, language) => (light === null ? '' : lightTitles[light][language]) },
  { title: { zh: '最近期限', en: 'nearest time limit' }, cell: ({ nearest }, language) => nearest?.title[language] ?? '' },
  { title: { zh: '届满日', en: 'last day' }, cell: ({ nearest }) => nearest?.dueDate ?? '' },
  {
    title: { zh: '期限情况', en: 'how it stands' },
    cell: ({ nearest }, language) => (nearest?.leftText ?? nearest?.statusText)?.[language] ?? '',
  },
  { title: { zh: '负责调查的机关', en: 'responsible' }, cell: ({ responsibleName }) => responsibleName ?? '' },
  { title: { zh: '最近变动', en: 'last change' }, cell: ({ lastChange }) => minute(lastChange.at) },
  { title: { zh: '本案今日', en: 'today of the case' }, cell: ({ today }) => beijingDay(today) },
];

export function headLine(language: Language): string {
  return csvLine(columns.map(({ title }) => title[language]));
}

export function lineOfCase(line: ShownCase, language: Language): string {
  return csvLine(columns.map(({ cell }) => cell(line, language)));
}

export function tooManyLine(language: Language, most: number): string {
  const text = {
    zh: `仅列出前${most}件，请缩小范围后再导出`,
    en: `only the first ${most} are listed: narrow the list and export it again`,
  };
  return csvLine([text[language]]);
}

function levelWords(level: string | null, language: Language): string {
  const titles: Readonly<Record<string, Text>> = levelTitles;
  return level === null ? '' : (titles[level]?.[language] ?? level);
}

/** In Beijing, to the minute. */
function minute(at: Instant): string {
  const shifted = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 16)}`;
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** A spreadsheet takes what begins so for a formula, and a name is typed by anyone. */
export function csvCell(text: string): string {
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
