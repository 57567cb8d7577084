import type { Text } from '@app/clock';
import { z } from 'zod';
import { fault } from './fault';
import { hiddenInLine, hiddenInLines } from './hidden';

type Fault = { readonly input?: unknown };

/**
 * From what a field is filled in: an entry of a register, a filed document, a person of the case, a day, a moment, or an earlier item of
 * the case. The procedure's `options` give the items, under the name that stands here.
 */
export type Picks = 'organ' | 'place' | 'document' | 'person' | 'day' | 'instant' | { readonly item: string };

/** What a form shows beside a field. */
export interface Beside {
  /** Where a clerk would ask. */
  readonly help?: Text;
  readonly unit?: Text;
  readonly picks?: Picks;
}

/** The words of a field, in the schema itself: API document, forms and pictures are drawn from it. */
const described = <T extends z.ZodType>(schema: T, title: Text, { help, unit, picks }: Beside, choices?: Words): T =>
  schema.meta({
    title: title.zh,
    description: help === undefined ? `${title.zh} ${title.en}` : `${title.zh} ${title.en}。${help.zh} ${help.en}`,
    'x-title': title,
    ...(help === undefined ? {} : { 'x-help': help }),
    ...(unit === undefined ? {} : { 'x-unit': unit }),
    ...(picks === undefined ? {} : { 'x-picks': picks }),
    ...(choices === undefined ? {} : { 'x-choices': choices }),
  });

type Words = Readonly<Record<string, Text>>;

/** A field that is not there is asked for; another value is told what it should be. `zh` follows the title, `en` the field's path. */
const must =
  (title: Text, { zh, en }: Text) =>
  (issue: Fault) =>
    issue.input === undefined ? fault(`请填写${title.zh}`, 'is missing') : fault(`${title.zh}${zh}`, en);

// A name, a number or a title is one line; a reason, a finding, an opinion may have several.
const longestLine = 200;

// PostgreSQL keeps neither NUL nor half of a surrogate pair, either: a turn with one could never be written, and its stream would wait for ever.
const plain = (title: Text, longest: number) => {
  const hiddenIn = longest > longestLine ? hiddenInLines : hiddenInLine;
  return (value: string, context: z.RefinementCtx<string>): void => {
    const found = hiddenIn(value);
    if (found === null) return;
    const message = fault(
      `${title.zh}含有不可见的字符或者控制字符（${found}），请删去后重新填写`,
      `holds an invisible or control character (${found})`,
    );
    context.addIssue({ code: 'custom', message, input: value });
  };
};

/** A text of one to `longest` characters that is not blank, of one line up to 200 characters, and without what nobody can see. */
export const text = (title: Text, longest: number, beside: Beside = {}) =>
  described(
    z
      .string({ error: must(title, { zh: '应为文字', en: 'must be a text' }) })
      .trim()
      .min(1, fault(`请填写${title.zh}`, 'is blank'))
      .max(longest, fault(`${title.zh}不能超过${longest}个字`, `must not be longer than ${longest} characters`))
      .superRefine(plain(title, longest)),
    title,
    beside,
  );

/** The name of a person. */
export const person = (title: Text, beside: Beside = {}) => text(title, 60, { picks: 'person', ...beside });

/** A whole number from `least` to `most`. */
export const count = (title: Text, least: number, most: number, beside: Beside = {}) =>
  described(
    z
      .int({ error: must(title, { zh: '应为整数', en: 'must be a whole number' }) })
      .min(least, fault(`${title.zh}不能小于${least}`, `must not be less than ${least}`))
      .max(most, fault(`${title.zh}不能大于${most}`, `must not be more than ${most}`)),
    title,
    beside,
  );

const moneyUnits = { 元: { zh: '元', en: 'yuan' }, 万元: { zh: '万元', en: '10,000 yuan' } };

/** An amount of money, in the unit named; fractions are kept. */
export const money = (title: Text, unit: keyof typeof moneyUnits, most: number, beside: Beside = {}) =>
  described(
    z
      .number({ error: must(title, { zh: `应为数字（${unit}）`, en: `must be a number (${moneyUnits[unit].en})` }) })
      .min(0, fault(`${title.zh}不能为负`, 'must not be negative'))
      .max(most, fault(`${title.zh}过大`, `must not be more than ${most}`)),
    title,
    { unit: moneyUnits[unit], ...beside },
  );

/** A code of one form; `is` says which. */
export const coded = (title: Text, pattern: RegExp, is: Text, beside: Beside = {}) =>
  described(z.string({ error: must(title, is) }).regex(pattern, fault(`${title.zh}${is.zh}`, is.en)), title, beside);

/** Ids of organs: `<division code>-<kind>`. */
export const organIdPattern = /^\d{6}-[a-z][a-z-]{1,60}$/;

/** An organ of the register, by its id. */
export const organ = (title: Text, beside: Beside = {}) =>
  coded(
    title,
    organIdPattern,
    { zh: '应为机关编号，如 150802-government', en: 'must be the id of an organ, such as 150802-government' },
    { picks: 'organ', ...beside },
  );

/** GB/T 2260 code; 000000 is the whole country. */
export const division = (title: Text, beside: Beside = {}) =>
  coded(title, /^\d{6}$/, { zh: '应为六位行政区划代码', en: 'must be a six-digit division code' }, { picks: 'place', ...beside });

const short = {
  zh: '只能由字母、数字和连字符组成，不超过40个字符',
  en: 'must be letters, digits and hyphens, 40 at most',
};

/** The caller's own short name of something new, unique in the case. */
export const ref = (title: Text, beside: Beside = {}) => coded(title, /^[A-Za-z0-9-]{1,40}$/, short, beside);

/** The short name of an earlier item of the case; `from` names the options of the procedure. */
export const item = (title: Text, from: string, beside: Beside = {}) => ref(title, { picks: { item: from }, ...beside });

/** The number of an earlier item of the case. */
export const itemNumber = (title: Text, from: string, beside: Beside = {}) => count(title, 1, 1000, { picks: { item: from }, ...beside });

/** The id of a filed document. */
export const documentId = (title: Text, beside: Beside = {}) =>
  coded(
    title,
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    { zh: '应为 UUID', en: 'must be a UUID' },
    { picks: 'document', ...beside },
  );

/** Whether a Beijing day or a UTC instant lies from 1949-10-01 to 2099: outside it is a slip of the keyboard, and text order would no longer be time order. */
export const inRange = (value: string) => value >= '1949-10-01' && value < '2100';

export const badYear = (label: string) => fault(`${label}不在可用的年份内`, 'is outside 1949–2099');

const dayOf = (title: Text) =>
  z.iso
    .date({ abort: true, error: must(title, { zh: '应为日期，如 2022-09-19', en: 'must be a day, such as 2022-09-19' }) })
    .refine(inRange, badYear(title.zh));

const instantOf = (title: Text) =>
  z.iso
    .datetime({
      offset: true,
      abort: true,
      error: must(title, {
        zh: '应为带时区的时刻，如 2022-09-19T09:00:00+08:00',
        en: 'must be a moment with its offset, such as 2022-09-19T09:00:00+08:00',
      }),
    })
    .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()))
    .refine(inRange, badYear(title.zh));

/** A Beijing day `YYYY-MM-DD`. */
export const day = (title: Text, beside: Beside = {}) => described(dayOf(title), title, { picks: 'day', ...beside });

/** A moment with its offset (`2022-09-19T09:00+08:00` or `…Z`); comes out as UTC with milliseconds. */
export const instant = (title: Text, beside: Beside = {}) => described(instantOf(title), title, { picks: 'instant', ...beside });

/** When something was true: a moment with its offset, or a Beijing day where no hour is known. */
export const time = (title: Text, beside: Beside = {}) =>
  described(
    z.union([instantOf(title), dayOf(title)], {
      error: must(title, {
        zh: '应为时刻，如 2022-09-19T09:00:00+08:00；只知道日期的写 2022-09-19',
        en: 'must be a moment, such as 2022-09-19T09:00:00+08:00, or 2022-09-19 where only the day is known',
      }),
    }),
    title,
    { picks: 'instant', ...beside },
  );

/** One of some codes, each with its words. */
export const choice = <const C extends string>(title: Text, words: Readonly<Record<C, Text>>, beside: Beside = {}) => {
  const said = Object.values<Text>(words);
  const one = { zh: `应为${said.map(({ zh }) => zh).join('、')}之一`, en: `must be one of ${Object.keys(words).join(', ')}` };
  return described(z.enum(Object.keys(words) as [C, ...C[]], { error: must(title, one) }), title, beside, words);
};

/** A list of `most` items at most; it may be empty. */
export const list = <T extends z.ZodType>(title: Text, each: T, most: number, beside: Beside = {}) =>
  described(arrayOf(title, each, most), title, beside);

/** A list of one to `most` items. */
export const someOf = <T extends z.ZodType>(title: Text, each: T, most: number, beside: Beside = {}) =>
  described(arrayOf(title, each, most).min(1, fault(`请填写${title.zh}`, 'is empty')), title, beside);

const arrayOf = <T extends z.ZodType>(title: Text, each: T, most: number) =>
  z
    .array(each, { error: must(title, { zh: '应为列表', en: 'must be a list' }) })
    .max(most, fault(`${title.zh}不能超过${most}项`, `must not have more than ${most} items`));

const unknownFields = (keys: readonly string[]) => fault(`不认识的字段：${keys.join('、')}`, `has unknown fields: ${keys.join(', ')}`);

/** An object that refuses what it does not know. */
export const form = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue.keys ?? []) : fault('应为对象', 'must be an object')),
  });

/** A part of a form with fields of its own. */
export const group = <S extends z.ZodRawShape>(title: Text, shape: S, beside: Beside = {}) => described(form(shape), title, beside);

export const blank = <const C extends string>(codes: readonly C[]): Readonly<Record<C, Text>> =>
  Object.fromEntries(codes.map((code) => [code, { zh: '', en: '' }])) as Record<C, Text>;
