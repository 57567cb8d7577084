import type { Text } from '@app/clock';

/** What stands behind an error code: its HTTP status, its sentence with `{parameters}`, and who can do what about it. */
export interface ErrorEntry {
  readonly status: number;
  readonly sentence: Text;
  readonly whatToDo: Text;
}

export type ErrorEntries = Readonly<Record<string, ErrorEntry>>;

/** @param status HTTP status */
export function entry(status: number, [zh, en]: readonly [string, string], [doZh, doEn]: readonly [string, string]): ErrorEntry {
  return { status, sentence: { zh, en }, whatToDo: { zh: doZh, en: doEn } };
}
