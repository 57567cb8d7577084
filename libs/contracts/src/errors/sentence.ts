import type { Text } from '@app/clock';
import { catalogue } from './catalogue';
import type { ErrorEntry } from './entry';
import type { Names } from './names';
import { wordFor } from './words';

export type Params = Readonly<Record<string, string | number>>;

/** An unknown code is a fault of ours and reads like one. @throws never */
export function errorEntry(code: string): ErrorEntry {
  const known = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  return known ?? { status: 500, sentence: { zh: code, en: code }, whatToDo: { zh: '请联系管理员。', en: 'Ask an administrator.' } };
}

/** The sentence of a refusal in both languages; codes in its parameters (stages, commands, gates) are put into words. */
export function sentence(code: string, params: Params, names: Names): Text {
  const { zh, en } = errorEntry(code).sentence;
  return { zh: filled(zh, { params, names }, 'zh'), en: filled(en, { params, names }, 'en') };
}

/** What the reader can do about it. */
export function whatToDo(code: string): Text {
  return errorEntry(code).whatToDo;
}

/** The HTTP status under which the code leaves. */
export function statusOf(code: string): number {
  return errorEntry(code).status;
}

interface Filling {
  readonly params: Params;
  readonly names: Names;
}

function filled(template: string, { params, names }: Filling, language: keyof Text): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    return value === undefined ? hole : wordFor(name, String(value), language, names);
  });
}
