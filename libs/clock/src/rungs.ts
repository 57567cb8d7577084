import { addDays, addWorkingDays, beijingDay, instantAt } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import type { ClockStatus, Rung } from './clock';
import type { ClockRule, RungRule, RungTime } from './rule';

/** What the ladder hangs on. */
export interface LadderAnchor {
  readonly clock: string;
  readonly status: ClockStatus;
  readonly dueDate: Day;
  readonly dueAt: Instant;
  /** True of clocks in hours, whose rungs are named by the instant and fire to the second. */
  readonly kind: 'hours' | 'days';
  /** When the due date became known; null when it was known from the start. */
  readonly knownAt: Instant | null;
}

const nineOClock = 9 * 60;

/**
 * The ladder's rungs. One whose time had passed before its due date was known is moot; of those at or after the due date the
 * last still fires, since somebody must learn that the date has passed.
 */
export function rungsOf(
  rule: ClockRule,
  anchor: LadderAnchor,
  calendar: Calendar,
  fired: readonly string[],
  offsetMinutes: number,
): readonly Rung[] {
  const rungs = rule.ladder
    .map((rung) => ({ rung, at: timeOf(rung.at, anchor, calendar, offsetMinutes) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const lastBornPast = rungs.filter(({ at }) => bornPast(anchor, at) && at >= anchor.dueAt).at(-1);
  return rungs.map((entry) => toRung(entry.rung, entry.at, anchor, fired, entry === lastBornPast ? 'fires' : 'may be moot'));
}

function bornPast(anchor: LadderAnchor, at: Instant): boolean {
  return anchor.knownAt !== null && at < anchor.knownAt;
}

function toRung(rung: RungRule, at: Instant, anchor: LadderAnchor, fired: readonly string[], past: 'fires' | 'may be moot'): Rung {
  const id = `${anchor.clock}:${rung.name}:${anchor.kind === 'hours' ? anchor.dueAt : anchor.dueDate}`;
  const base = { id, clock: anchor.clock, name: rung.name, at, to: rung.to, action: rung.action, text: rung.text };
  if (fired.includes(id)) return { ...base, state: 'fired' };
  if (anchor.status === 'paused') return { ...base, state: 'held' };
  if (anchor.status !== 'running' && anchor.status !== 'overdue') return { ...base, state: 'moot' };
  if (past === 'may be moot' && bornPast(anchor, at)) return { ...base, state: 'moot' };
  return { ...base, state: 'armed' };
}

function timeOf(time: RungTime, anchor: LadderAnchor, calendar: Calendar, offsetMinutes: number): Instant {
  if ('due' in time) return anchor.dueAt;
  if ('beforeMinutes' in time) return new Date(Date.parse(anchor.dueAt) - time.beforeMinutes * 60_000).toISOString();
  const day = dayOfRung(time, anchor.kind === 'hours' ? beijingDay(anchor.dueAt) : anchor.dueDate, calendar);
  return instantAt(day, nineOClock + offsetMinutes);
}

/** Backwards the due day is not counted (law.md 4.6.8); a ladder is counted in working days unless the rule says otherwise. */
function dayOfRung(time: Exclude<RungTime, { due: true } | { beforeMinutes: number }>, due: Day, calendar: Calendar): Day {
  if ('beforeWorkingDays' in time) return addWorkingDays(calendar, due, -time.beforeWorkingDays).day;
  if ('afterWorkingDays' in time) return addWorkingDays(calendar, due, time.afterWorkingDays).day;
  return addDays(due, 'beforeDays' in time ? -time.beforeDays : time.afterDays);
}
