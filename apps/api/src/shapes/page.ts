import { z } from 'zod';
import { inRange } from '@app/domain-schemas';
import type { CaseMark } from '@app/persistence';
import { Problem } from '../problems/problem';

export const limitSchema = z.coerce.number().int().min(1).max(100).default(50).meta({ description: '最多返回多少条。How many at most.' });

/** A cursor is opaque to the caller: where the last page ended, and of which list, so that another list does not go on from it. */
export function cursorFrom(list: string, mark: object): string {
  return Buffer.from(JSON.stringify([list, mark])).toString('base64url');
}

/** @throws Problem when the cursor is none of ours, or of another list */
export function readCursor<T>(list: string, cursor: string, schema: z.ZodType<T>): T {
  const parsed = z.tuple([z.literal(list), schema]).safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new Problem('cursor-malformed', { field: 'after' });
  return parsed.data[1];
}

const markSchema = z.object({ orderedBy: z.iso.datetime().refine(inRange).nullable(), id: z.uuid() });

export function cursorOf(list: string, { orderedBy, id }: CaseMark): string {
  return cursorFrom(list, { orderedBy, id });
}

/** @throws Problem when the cursor is none of ours, or of another list */
export function markOf(list: string, cursor: string | undefined): CaseMark | null {
  return cursor === undefined ? null : readCursor(list, cursor, markSchema);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
