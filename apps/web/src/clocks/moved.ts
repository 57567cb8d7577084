import type { Clock, Text } from '../api/client';
import { startOf } from './layout';

/** What moved the last day: by how many days, and on what ground. */
export interface Moved {
  readonly kind: 'suspension' | 'extension' | 'roll' | 'paused';
  /** Null while it lasts. */
  readonly days: number | null;
  readonly ground: Text | null;
}

const kinds = ['suspension', 'extension', 'roll'] as const;

/** Each step that moved the last day from where the step before had left it. */
export function movedOf({ derivation }: Pick<Clock, 'derivation'>): readonly Moved[] {
  const moved: Moved[] = [];
  let last: string | undefined;
  for (const { step, day, paused } of derivation) {
    const kind = kinds.find((known) => known === step);
    const ground = paused?.title ?? null;
    if (kind !== undefined && paused?.until === null) moved.push({ kind: 'paused', days: null, ground });
    else if (kind !== undefined && day !== undefined && last !== undefined && day !== last)
      moved.push({ kind, days: Math.round((startOf(day) - startOf(last)) / 86_400_000), ground });
    last = day ?? last;
  }
  return moved;
}
