import { z } from 'zod';

type Fault = { readonly input?: unknown };

const missingOr = (label: string, otherwise: string) => (issue: Fault) =>
  issue.input === undefined ? `请填写${label}` : `${label}${otherwise}`;

// PostgreSQL keeps neither NUL nor half of a surrogate pair: a turn with one could never be written, and its stream would wait for ever.
const keepable = (value: string) => !value.includes('\0') && !/\p{Surrogate}/u.test(value);

/** A text of one to `longest` characters that is not blank. */
export const text = (label: string, longest: number) =>
  z
    .string({ error: missingOr(label, '应为文字') })
    .trim()
    .min(1, `请填写${label}`)
    .max(longest, `${label}不能超过${longest}个字`)
    .refine(keepable, `${label}含有不能保存的字符`);

/** A whole number from `least` to `most`. */
export const count = (label: string, least: number, most: number) =>
  z
    .int({ error: missingOr(label, '应为整数') })
    .min(least, `${label}不能小于${least}`)
    .max(most, `${label}不能大于${most}`);

/** An organ of the organ table: `<division code>-<kind>`. */
export const organ = (label: string) =>
  z.string({ error: missingOr(label, '应为机关编号') }).regex(/^\d{6}-[a-z][a-z-]{1,60}$/, `${label}应为机关编号，如 150802-government`);

/** GB/T 2260 code; 000000 is the whole country. */
export const division = (label: string) =>
  z.string({ error: missingOr(label, '应为行政区划代码') }).regex(/^\d{6}$/, `${label}应为六位行政区划代码`);

/** The caller's own short name of an appraisal or an extension, unique in the case. */
export const ref = (label: string) =>
  z.string({ error: missingOr(label, '应为编号') }).regex(/^[A-Za-z0-9-]{1,40}$/, `${label}只能由字母、数字和连字符组成，不超过40个字符`);

// Outside these years a date is a slip of the keyboard, and text order would no longer be time order.
const inRange = (value: string) => value >= '1949-10-01' && value < '2100';

/** A Beijing day `YYYY-MM-DD`. */
export const day = (label: string) =>
  z.iso.date({ error: missingOr(label, '应为日期，如 2022-09-19') }).refine(inRange, `${label}不在可用的年份内`);

/** A moment with its offset (`2022-09-19T09:00+08:00` or `…Z`); comes out as UTC with milliseconds. */
export const instant = (label: string) =>
  z.iso
    .datetime({ offset: true, error: missingOr(label, '应为带时区的时刻，如 2022-09-19T09:00:00+08:00') })
    .overwrite((value) => (Number.isNaN(Date.parse(value)) ? value : new Date(value).toISOString()))
    .refine(inRange, `${label}不在可用的年份内`);

/** One of a list of codes. */
export const choice = <const C extends readonly [string, ...string[]]>(label: string, codes: C) =>
  z.enum(codes, { error: missingOr(label, `应为 ${codes.join('、')} 之一`) });

/** An object that refuses what it does not know. */
export const form = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `不认识的字段：${(issue.keys ?? []).join('、')}` : '应为对象'),
  });
