import { beijingDay, instantAt, isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';

/** The Beijing day of a time that is known by its instant or only by its day. */
export function dayAt(time: Instant | Day): Day {
  return isDay(time) ? time : beijingDay(time);
}

/** The instant of such a time; a bare day counts from its first moment. */
export function instantOfTime(time: Instant | Day): Instant {
  return isDay(time) ? instantAt(time, 0) : time;
}

/** Refuses an act that is said to lie after the stream's now. */
export function refuseFuture(at: Instant, now: Instant): Rejection | null {
  return at > now ? reject('date-in-future', { at, now }, { field: 'act.occurredAt' }) : null;
}

/**
 * Refuses an act that is dated before what it answers: to the hour where both are known to it, as the clocks read them; where one
 * is only a day, a paper of that day passes. `first` and `then` are event kinds.
 */
export function refuseBefore(
  at: Instant | Day,
  earlier: Instant | Day,
  order: { readonly first: string; readonly then: string },
): Rejection | null {
  const byDay = isDay(at) || isDay(earlier) || dayAt(at) !== dayAt(earlier);
  if (byDay ? dayAt(at) >= dayAt(earlier) : at >= earlier) return null;
  const times = byDay ? { earlier: dayAt(earlier), at: dayAt(at) } : { earlier, at };
  return reject('date-out-of-order', { ...order, ...times }, { field: 'act.occurredAt' });
}
