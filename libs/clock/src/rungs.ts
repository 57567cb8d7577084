import { addDays, addMonths, addWorkingDays, beijingDay, instantAt, rollForward } from '@app/calendar';
import type { Calendar, Day, Instant } from '@app/calendar';
import type { ClockStatus, Rung } from './clock';
import type { ClockRule, Recurrence, RungRule, RungTime } from './rule';

/** What the ladder hangs on. */
export interface LadderAnchor {
  readonly clock: string;
  readonly status: ClockStatus;
  readonly startedOn: Day;
  readonly startedAt: Instant;
  readonly opensAt: Instant | null;
  readonly dueDate: Day;
  readonly dueAt: Instant;
  /** While paused: since when it stands still. */
  readonly pausedSince: Day | null;
  /** True of clocks in hours, whose rungs are named by the instant and fire to the second. */
  readonly kind: 'hours' | 'days';
  /** When the matter itself became known; null where the rule does not ask. */
  readonly matterKnownAt: Instant | null;
  /** When the due date became known; null when it was known from the start. */
  readonly knownAt: Instant | null;
  readonly now: Instant;
}

interface Timed {
  readonly rung: RungRule;
  readonly name: string;
  readonly at: Instant;
}

const nineOClock = 9 * 60;

/**
 * The ladder's rungs. All of an end that had passed before the matter was known are moot; else one whose time had passed before its due date was known is; of those at or after the due date the
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
    .flatMap((rung) => timed(rung, anchor, calendar, offsetMinutes))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const lastBornPast = rungs.filter(({ rung, at }) => !('pausedDays' in rung.at) && bornPast(anchor, at) && at >= anchor.dueAt).at(-1);
  return rungs.map((entry) => toRung(entry, anchor, fired, entry === lastBornPast ? 'fires' : 'may be moot'));
}

function bornPast(anchor: LadderAnchor, at: Instant): boolean {
  return anchor.knownAt !== null && at < anchor.knownAt;
}

/** Whether the end was past before anybody knew of the matter: a person judges that, no reminder does (T-53). */
function hadPassed({ dueAt, matterKnownAt }: LadderAnchor): boolean {
  return matterKnownAt !== null && dueAt <= matterKnownAt;
}

function toRung({ rung, name, at }: Timed, anchor: LadderAnchor, fired: readonly string[], past: 'fires' | 'may be moot'): Rung {
  const standing = 'pausedDays' in rung.at;
  const id = `${anchor.clock}:${name}:${standing ? anchor.pausedSince : anchor.kind === 'hours' ? anchor.dueAt : anchor.dueDate}`;
  const quiet = anchor.kind === 'hours' ? { quietHours: 'exempt' as const } : {};
  const natural = 'beforeDays' in rung.at || 'afterDays' in rung.at || 'afterStartDays' in rung.at;
  const rest = natural && anchor.kind === 'days' ? { restDays: 'exempt' as const } : {};
  const base = { id, clock: anchor.clock, name, at, to: rung.to, action: rung.action, text: rung.text, ...quiet, ...rest };
  if (fired.includes(id)) return { ...base, state: 'fired' };
  if (anchor.status === 'paused' && !standing) return { ...base, state: 'held' };
  if (!live.includes(anchor.status) || hadPassed(anchor)) return { ...base, state: 'moot' };
  if (past === 'may be moot' && bornPast(anchor, at)) return { ...base, state: 'moot' };
  return { ...base, state: 'armed' };
}

// A window that is not yet open rings at its opening; one that has lapsed at its end.
const live: readonly ClockStatus[] = ['pending', 'running', 'paused', 'overdue', 'lost'];

function timed(rung: RungRule, anchor: LadderAnchor, calendar: Calendar, offsetMinutes: number): readonly Timed[] {
  const at = timeOf(rung.at, anchor, calendar, offsetMinutes);
  if (at === null) return [];
  const first = { rung, name: rung.name, at };
  return rung.repeat === undefined ? [first] : [first, ...recurrences(first, rung.repeat, anchor, calendar, offsetMinutes)];
}

/** Those whose forerunner's time has come: what is due, and the next one. Years ahead of a clock that runs would only fill its row. */
function recurrences(first: Timed, repeat: Recurrence, { now }: LadderAnchor, calendar: Calendar, offsetMinutes: number): readonly Timed[] {
  const found: Timed[] = [];
  let before = first.at;
  for (let count = 1; count <= repeat.times && before <= now; count += 1) {
    const at = instantAt(recurrence(beijingDay(first.at), repeat.every, count, calendar), nineOClock + offsetMinutes);
    found.push({ rung: first.rung, name: `${first.name}/${count}`, at });
    before = at;
  }
  return found;
}

/** Counted from the first time, not from the one before, which may have rolled. */
function recurrence(first: Day, every: Recurrence['every'], count: number, calendar: Calendar): Day {
  if ('workingDays' in every) return addWorkingDays(calendar, first, every.workingDays * count).day;
  const day = 'months' in every ? addMonths(first, every.months * count) : addDays(first, every.days * count);
  return rollForward(calendar, day).day;
}

function timeOf(time: RungTime, anchor: LadderAnchor, calendar: Calendar, offsetMinutes: number): Instant | null {
  if ('due' in time) return anchor.dueAt;
  if ('opens' in time) return anchor.opensAt;
  if ('beforeMinutes' in time) return new Date(Date.parse(anchor.dueAt) - time.beforeMinutes * 60_000).toISOString();
  if ('atFraction' in time && anchor.kind === 'hours') return partOfTheWay(time.atFraction, anchor);
  if ('pausedDays' in time) return sinceStanding(time.pausedDays, anchor, offsetMinutes);
  return instantAt(dayOfRung(time, anchor, calendar), nineOClock + offsetMinutes);
}

function sinceStanding(days: number, { pausedSince }: LadderAnchor, offsetMinutes: number): Instant | null {
  return pausedSince === null ? null : instantAt(addDays(pausedSince, days), nineOClock + offsetMinutes);
}

function partOfTheWay(fraction: number, { startedAt, dueAt }: LadderAnchor): Instant {
  const start = Date.parse(startedAt);
  return new Date(start + Math.round((Date.parse(dueAt) - start) * fraction)).toISOString();
}

type DayTime = Exclude<RungTime, { due: true } | { opens: true } | { beforeMinutes: number } | { pausedDays: number }>;

/** Backwards the due day is not counted (counting 4.6.8); a ladder is counted in working days unless the rule says otherwise. */
function dayOfRung(time: DayTime, anchor: LadderAnchor, calendar: Calendar): Day {
  const due = anchor.dueDate;
  if ('beforeWorkingDays' in time) return addWorkingDays(calendar, due, -time.beforeWorkingDays).day;
  if ('afterWorkingDays' in time) return addWorkingDays(calendar, due, time.afterWorkingDays).day;
  if ('afterStartDays' in time) return addDays(anchor.startedOn, time.afterStartDays);
  if ('atFraction' in time) return beijingDay(partOfTheWay(time.atFraction, anchor));
  return addDays(due, 'beforeDays' in time ? -time.beforeDays : time.afterDays);
}
