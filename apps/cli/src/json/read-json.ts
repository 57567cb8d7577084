import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';
import type { z } from 'zod';
import { BadInput, badArgument } from '../failure';
import type { InputFault } from '../failure';
import { JsonFault, parseWithLines } from './json-lines';
import type { LinedJson } from './json-lines';

/** The text of a file, or of standard input for `-`. @throws BadInput when it cannot be read */
export async function textOf(file: string): Promise<string> {
  try {
    const text = file === '-' ? await textFrom(process.stdin) : await readFile(file, 'utf8');
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    throw badArgument(file, error instanceof Error ? error.message : 'cannot be read');
  }
}

/** @throws BadInput that names the line */
export function linedJson(file: string, text: string): LinedJson {
  try {
    return parseWithLines(text);
  } catch (error) {
    if (error instanceof JsonFault) throw badArgument(`${file}:${error.line}`, error.message);
    throw error;
  }
}

/** @throws BadInput that names file, line and reason of every fault */
export function checkedJson<T>(file: string, json: LinedJson, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return parsed.data;
  throw new BadInput(parsed.error.issues.map(({ path, message }) => faultAt(file, json, path, message)));
}

/** A part that is missing has no line of its own: then the line of what it is missing from. */
export function faultAt(file: string, { lines }: LinedJson, path: readonly PropertyKey[], reason: string): InputFault {
  const parts = path.map(String);
  const known = parts.map((_, index) => parts.slice(0, parts.length - index)).find((start) => lines.has(start.join('.'))) ?? [];
  const field = parts.length === 0 ? '' : `${parts.join('.')}: `;
  return { where: `${file}:${lines.get(known.join('.')) ?? 1}`, reason: `${field}${reason}` };
}
