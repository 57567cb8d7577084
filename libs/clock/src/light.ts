import { endOfDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import type { Clock } from './clock';

export type Light = 'red' | 'amber' | 'green' | 'grey';

/** What of a clock its light follows from: a list need not read more of it. */
export interface Burning extends Pick<Clock, 'status' | 'dueDate' | 'dueAt' | 'opensAt' | 'layer' | 'side' | 'onExpiry'> {
  readonly rungs: readonly { readonly at: Instant }[];
}

/**
 * The light of one clock (convention 4.5): red when a date of our own organ has passed; amber when an inner limit or another organ's
 * date has, or since the last rung before the end; grey while paused. Null where none burns: not started, not open, lapsed, void,
 * and done late, which is said in words and is never green.
 */
export function lightOf(clock: Burning, now: Instant): Light | null {
  const { status, dueAt, opensAt } = clock;
  if (status === 'paused') return 'grey';
  if (status === 'met') return 'green';
  if (status === 'met-late' || status === 'void' || status === 'lost' || dueAt === null) return null;
  // The opening of a window whose end comes first is not waited for.
  if (opensAt !== undefined && now < opensAt && opensAt < dueAt) return null;
  if (hasPassed(clock, dueAt, now)) return passed(clock);
  const last = clock.rungs.filter(({ at }) => at < dueAt).at(-1);
  return last !== undefined && now >= last.at ? 'amber' : 'green';
}

/** A row read back may be older than `now`: the end is measured, not only the status. */
export function hasPassed({ status, dueDate }: Pick<Clock, 'status' | 'dueDate'>, dueAt: Instant, now: Instant): boolean {
  return status === 'overdue' || now > dueAt || (now === dueAt && dueDate !== null && dueAt === endOfDay(dueDate));
}

function passed({ layer, side, onExpiry }: Burning): Light | null {
  if (onExpiry === 'lost') return null;
  return layer !== undefined || side === 'other' ? 'amber' : 'red';
}

const worst: readonly Light[] = ['red', 'amber', 'green', 'grey'];

/** A case shows its worst running clock; grey hides no other clock, so it shows only where nothing else runs. */
export function lightOfCase(clocks: readonly Burning[], now: Instant): Light | null {
  const running = clocks.filter(({ status }) => status !== 'met').map((clock) => lightOf(clock, now));
  return worstLight(running);
}

/** The worst of some lights; null where none burns. */
export function worstLight(lights: readonly (Light | null)[]): Light | null {
  return worst.find((light) => lights.includes(light)) ?? null;
}
