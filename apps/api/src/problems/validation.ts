import { fault, faultText } from '@app/domain';
import { z } from 'zod';
import { Problem } from './problem';
import type { FieldFault } from './problem';

/** An issue of a Standard Schema, whichever library made it. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const most = 50;

// What a schema leaves to its library is said in both languages too.
const { zhCN, en } = z.locales;
const inChinese = zhCN().localeError;
const inEnglish = en().localeError;
z.config({ localeError: (issue) => fault(said(inChinese(issue)), said(inEnglish(issue))) });

function said(error: ReturnType<typeof inEnglish>): string {
  return typeof error === 'string' ? error : (error?.message ?? '');
}

/** 400 with the path of every field at fault. @param under what the paths stand under: `data` */
export function validationProblem(issues: readonly Issue[], under = ''): Problem {
  const fields: FieldFault[] = issues.slice(0, most).map((issue) => {
    const parts = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
    return { field: [under, ...parts].filter((part) => part !== '').join('.'), reason: faultText(issue.message) };
  });
  return new Problem('validation-failed', { fields, ...(fields[0] === undefined ? {} : { field: fields[0].field }) });
}

/** @throws Problem when the value is not what the schema says */
export function checked<T>(schema: z.ZodType<T>, value: unknown, under = ''): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw validationProblem(parsed.error.issues, under);
  return parsed.data;
}
