import { isDay } from '../day';
import type { Day } from '../time';
import { faults } from './fault';
import type { NoticeFault, Place } from './fault';
import type { Sentence } from './sentences';

/** Title, number and day of signing of a notice, each where it was found. */
export interface Head {
  readonly title: string | null;
  readonly number: string | null;
  readonly issuedOn: Day | null;
  /** Where the title stands, or the beginning of the text. */
  readonly place: Place;
  /** What is none of the three. */
  readonly body: readonly Sentence[];
  readonly faults: readonly NoticeFault[];
}

const titlePattern = /^(?:标题:)?(国务院(?:办公厅)?关于.*(?:节假日|假期|放假).*通知)$/;
const numberPattern = /^(?:发文字号:)?(国办?发(?:明电)?〔\d{4}〕\d+号)$/;
const datePattern =
  /^(?:成文日期:)?(?:国务院(?:办公厅)?)?([\d〇○零一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日$/;

type Part = 'title' | 'number' | 'issuedOn';

/** Tells the head from the body; a page of gov.cn says title, number and date twice, and then they must agree. */
export function headOf(sentences: readonly Sentence[]): Head {
  const found: NoticeFault[] = [];
  const body: Sentence[] = [];
  const said = new Map<Part, Sentence>();
  const take = (name: Part, value: string, sentence: Sentence) => {
    const before = said.get(name);
    if (before === undefined) said.set(name, { ...sentence, text: value });
    else if (before.text !== value) found.push({ ...placeIn(sentence), ...faults.twice(before.excerpt, sentence.excerpt) });
  };
  for (const sentence of sentences) {
    const title = titlePattern.exec(sentence.text)?.[1];
    const number = numberPattern.exec(sentence.text)?.[1];
    const date = signingDay(sentence.text);
    if (title !== undefined) take('title', title, sentence);
    else if (number !== undefined) take('number', number, sentence);
    else if (date === null) body.push(sentence);
    else if (isDay(date)) take('issuedOn', date, sentence);
    else found.push({ ...placeIn(sentence), ...faults.noSuchDay(date) });
  }
  const value = (name: Part) => said.get(name)?.text ?? null;
  const place = placeIn(said.get('title') ?? sentences[0] ?? { line: 1, excerpt: '' });
  return { title: value('title'), number: value('number'), issuedOn: value('issuedOn'), place, body, faults: found };
}

export function placeIn({ line, excerpt }: Place): Place {
  return { line, excerpt };
}

/** Until 2013 the date was also written in Chinese signs: 二○○九年十二月七日. */
function signingDay(text: string): string | null {
  const found = datePattern.exec(text);
  if (found === null) return null;
  const [, year = '', month = '', date = ''] = found;
  const two = (number: string) => inDigits(number).padStart(2, '0');
  return `${inDigits(year)}-${two(month)}-${two(date)}`;
}

function inDigits(number: string): string {
  const digits = number.replace(/[〇○零]/g, '0').replace(/[一二三四五六七八九]/g, (sign) => String('一二三四五六七八九'.indexOf(sign) + 1));
  if (!digits.includes('十')) return digits;
  const [tens = '', ones = ''] = digits.split('十');
  return `${tens === '' ? 1 : tens}${ones === '' ? 0 : ones}`;
}
