import { z } from 'zod';
import { inRange } from '@app/domain-schemas';
import type { CaseMark } from '@app/persistence';
import { Problem } from '../problems/problem';

export const limitSchema = z.coerce.number().int().min(1).max(100).default(50).meta({ description: '最多返回多少条。How many at most.' });

/** A cursor is opaque to the caller: where the last page ended. */
export function cursorOf(mark: CaseMark): string {
  return Buffer.from(JSON.stringify([mark.openedAt, mark.id])).toString('base64url');
}

const markSchema = z.tuple([z.iso.datetime().refine(inRange), z.uuid()]);

/** @throws Problem when the cursor is none of ours */
export function markOf(cursor: string | undefined): CaseMark | null {
  if (cursor === undefined) return null;
  const parsed = markSchema.safeParse(jsonOrNull(Buffer.from(cursor, 'base64url').toString()));
  if (!parsed.success) throw new Problem('cursor-malformed', { field: 'after' });
  const [openedAt, id] = parsed.data;
  return { openedAt, id };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
