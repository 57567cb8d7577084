import type { Text } from '@app/clock';
import { z } from 'zod';
import { fault } from './fault';

type Fault = { readonly input?: unknown };

/** A field that is not there is asked for; another value is told what it should be. `zh` follows the label, `en` the field's path. */
const must =
  (label: string, { zh, en }: Text) =>
  (issue: Fault) =>
    issue.input === undefined ? fault(`请填写${label}`, 'is missing') : fault(`${label}${zh}`, en);

// PostgreSQL keeps neither NUL nor half of a surrogate pair: a turn with one could never be written, and its stream would wait for ever.
const keepable = (value: string) => !value.includes('\0') && !/\p{Surrogate}/u.test(value);

/** A text of one to `longest` characters that is not blank. */
export const text = (label: string, longest: number) =>
  z
    .string({ error: must(label, { zh: '应为文字', en: 'must be a text' }) })
    .trim()
    .min(1, fault(`请填写${label}`, 'is blank'))
    .max(longest, fault(`${label}不能超过${longest}个字`, `must not be longer than ${longest} characters`))
    .refine(keepable, fault(`${label}含有不能保存的字符`, 'holds a character that cannot be kept'));

/** A whole number from `least` to `most`. */
export const count = (label: string, least: number, most: number) =>
  z
    .int({ error: must(label, { zh: '应为整数', en: 'must be a whole number' }) })
    .min(least, fault(`${label}不能小于${least}`, `must not be less than ${least}`))
    .max(most, fault(`${label}不能大于${most}`, `must not be more than ${most}`));

/** An amount of money, in the unit named; fractions are kept. */
export const money = (label: string, unit: '元' | '万元', most: number) =>
  z
    .number({ error: must(label, { zh: `应为数字（${unit}）`, en: `must be a number (${unit === '元' ? 'yuan' : '10,000 yuan'})` }) })
    .min(0, fault(`${label}不能为负`, 'must not be negative'))
    .max(most, fault(`${label}过大`, `must not be more than ${most}`));

/** A code of one form; `form` says which. */
export const coded = (label: string, pattern: RegExp, form: Text) =>
  z.string({ error: must(label, form) }).regex(pattern, fault(`${label}${form.zh}`, form.en));

/** An organ of the organ table: `<division code>-<kind>`. */
export const organ = (label: string) =>
  coded(label, /^\d{6}-[a-z][a-z-]{1,60}$/, {
    zh: '应为机关编号，如 150802-government',
    en: 'must be the id of an organ, such as 150802-government',
  });

/** GB/T 2260 code; 000000 is the whole country. */
export const division = (label: string) => coded(label, /^\d{6}$/, { zh: '应为六位行政区划代码', en: 'must be a six-digit division code' });

/** The caller's own short name of an appraisal or an extension, unique in the case. */
export const ref = (label: string) =>
  coded(label, /^[A-Za-z0-9-]{1,40}$/, {
    zh: '只能由字母、数字和连字符组成，不超过40个字符',
    en: 'must be letters, digits and hyphens, 40 at most',
  });

/** The id of a filed document. */
export const documentId = (label: string) =>
  coded(label, /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, { zh: '应为 UUID', en: 'must be a UUID' });

/** Whether a Beijing day or a UTC instant lies from 1949-10-01 to 2099: outside it is a slip of the keyboard, and text order would no longer be time order. */
export const inRange = (value: string) => value >= '1949-10-01' && value < '2100';

export const badYear = (label: string) => fault(`${label}不在可用的年份内`, 'is outside 1949–2099');

/** A Beijing day `YYYY-MM-DD`. */
export const day = (label: string) =>
  z.iso
    .date({ abort: true, error: must(label, { zh: '应为日期，如 2022-09-19', en: 'must be a day, such as 2022-09-19' }) })
    .refine(inRange, badYear(label));

/** A moment with its offset (`2022-09-19T09:00+08:00` or `…Z`); comes out as UTC with milliseconds. */
export const instant = (label: string) =>
  z.iso
    .datetime({
      offset: true,
      abort: true,
      error: must(label, {
        zh: '应为带时区的时刻，如 2022-09-19T09:00:00+08:00',
        en: 'must be a moment with its offset, such as 2022-09-19T09:00:00+08:00',
      }),
    })
    .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()))
    .refine(inRange, badYear(label));

/** When something was true: a moment with its offset, or a Beijing day where no hour is known. */
export const time = (label: string) =>
  z.union([instant(label), day(label)], {
    error: must(label, {
      zh: '应为时刻，如 2022-09-19T09:00:00+08:00；只知道日期的写 2022-09-19',
      en: 'must be a moment, such as 2022-09-19T09:00:00+08:00, or 2022-09-19 where only the day is known',
    }),
  });

/** One of a list of codes. */
export const choice = <const C extends readonly [string, ...string[]]>(label: string, codes: C) =>
  z.enum(codes, { error: must(label, { zh: `应为 ${codes.join('、')} 之一`, en: `must be one of ${codes.join(', ')}` }) });

/** A list of `most` items at most; it may be empty. */
export const list = <T extends z.ZodType>(label: string, item: T, most: number) =>
  z
    .array(item, { error: must(label, { zh: '应为列表', en: 'must be a list' }) })
    .max(most, fault(`${label}不能超过${most}项`, `must not have more than ${most} items`));

/** A list of one to `most` items. */
export const someOf = <T extends z.ZodType>(label: string, item: T, most: number) =>
  list(label, item, most).min(1, fault(`请填写${label}`, 'is empty'));

const unknownFields = (keys: readonly string[]) => fault(`不认识的字段：${keys.join('、')}`, `has unknown fields: ${keys.join(', ')}`);

/** An object that refuses what it does not know. */
export const form = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue.keys ?? []) : fault('应为对象', 'must be an object')),
  });
