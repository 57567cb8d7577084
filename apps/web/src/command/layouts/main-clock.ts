import type { Clock } from '../../api/client';

/** The limit of the law for the report of the investigation, as it holds for this accident; null where none does. */
export function mainClock(clocks: readonly Clock[]): Clock | null {
  return clocks.find(({ rule, layer, status }) => /^IN-01\b/.test(rule) && layer === undefined && status !== 'void') ?? null;
}
