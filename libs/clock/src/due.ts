import type { Instant } from '@app/calendar';
import type { Clock, Rung } from './clock';

function armed(clocks: readonly Clock[]): Rung[] {
  const rungs = clocks.flatMap((clock) => clock.rungs.filter((rung) => rung.state === 'armed'));
  return rungs.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1));
}

/** The next rung that will fire, whose instant may lie in the past; null when none will. */
export function nextRung(clocks: readonly Clock[]): Rung | null {
  return armed(clocks)[0] ?? null;
}

/** The rungs that are due, in the order in which they must fire. */
export function dueRungs(clocks: readonly Clock[], now: Instant): readonly Rung[] {
  return armed(clocks).filter((rung) => rung.at <= now);
}
