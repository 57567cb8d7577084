import { addDays, beijingDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Clock } from './clock';
import type { Course } from './course';
import { hasPassed } from './light';

/** A stretch of days of one kind, both ends included. */
export interface Segment {
  /** run; paused: does not count; extended: beyond the end without extensions; provisional: may still move; overdue: behind the end. */
  readonly kind: 'run' | 'paused' | 'extended' | 'provisional' | 'overdue';
  readonly from: Day;
  readonly to: Day;
}

type Dated = Pick<Clock, 'status' | 'startedOn' | 'dueDate' | 'dueAt' | 'settledAt' | 'provisional' | 'range'>;

/**
 * The life of a clock on one line of days: from the day of its start to its end, or to the day on which it was done, or to today where it is overdue. Empty
 * before it begins, and of what does not apply.
 *
 * @param now the stream's own
 */
export function segmentsOf(clock: Dated, course: Course | null, now: Instant): readonly Segment[] {
  const { startedOn, dueDate, status } = clock;
  if (startedOn === null || status === 'void') return [];
  const last = lastOf(clock, now);
  const end = dueDate === null || dueDate > last ? last : dueDate;
  const cuts = [startedOn, ...edges(clock, course), addDays(end, 1)].filter((day) => day >= startedOn && day <= addDays(end, 1));
  const days = [...new Set(cuts)].sort();
  const found = days
    .slice(0, -1)
    .map((from, index): Segment => ({ kind: kindOn(from, clock, course), from, to: addDays(days[index + 1] ?? end, -1) }));
  const late: readonly Segment[] = last > end ? [{ kind: 'overdue', from: addDays(end, 1), to: last }] : [];
  return [...joined(found), ...late];
}

/** The last day that is drawn. */
function lastOf({ status, dueDate, dueAt, settledAt }: Dated, now: Instant): Day {
  if (settledAt !== null) return beijingDay(settledAt);
  const today = beijingDay(now);
  if (dueDate === null || dueAt === null) return today;
  return hasPassed({ status, dueDate }, dueAt, now) && today > dueDate ? today : dueDate;
}

/** The days on which the kind may change. */
function edges({ range }: Dated, course: Course | null): readonly Day[] {
  const pauses = course?.pauses.flatMap(({ from, until }) => [addDays(from, 1), ...(until === null ? [] : [addDays(until, 1)])]) ?? [];
  const extended = course?.withoutExtension ?? null;
  return [...pauses, ...(extended === null ? [] : [addDays(extended, 1)]), ...(range === undefined ? [] : [addDays(range.earliest, 1)])];
}

function kindOn(day: Day, { provisional, range, dueDate }: Dated, course: Course | null): Segment['kind'] {
  if (course?.pauses.some(({ from, until }) => day > from && (until === null || day <= until)) === true) return 'paused';
  if (provisional && dueDate !== null && (range === undefined ? day === dueDate : day > range.earliest)) return 'provisional';
  const without = course?.withoutExtension ?? null;
  return without !== null && day > without ? 'extended' : 'run';
}

/** Neighbours of one kind are one. */
function joined(segments: readonly Segment[]): readonly Segment[] {
  return segments.reduce<readonly Segment[]>((found, segment) => {
    const last = found.at(-1);
    if (last === undefined || last.kind !== segment.kind) return [...found, segment];
    return [...found.slice(0, -1), { ...last, to: segment.to }];
  }, []);
}
