import { addDays } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { Fact } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { RecordedEvent } from '../stream/event';
import type { OpenSupervision } from './supervision.schema';

export type NoticeLimit = NonNullable<OpenSupervision['limit']>;

/** The days from which a notice may count; null while there is none. */
interface Starts {
  readonly receipt: Day | null;
  readonly issue: Day;
  readonly accident: Day | null;
}

/** The last day that the notice states (SV-29), the day from which it counts not being counted; null while that day is not known, or where it is silent. */
export function lastDayStated(limit: NoticeLimit | undefined, starts: Starts): Day | null {
  if (limit?.dueOn !== undefined) return limit.dueOn;
  const start = starts[limit?.from ?? 'receipt'];
  return limit?.days === undefined || start === null ? null : addDays(start, limit.days);
}

/** A limit that is stated is either a last day or a number of days. */
export function refuseUnclearLimit(limit: NoticeLimit | undefined): Rejection | null {
  if (limit === undefined) return null;
  const { dueOn, days, from } = limit;
  const clear = dueOn === undefined ? days !== undefined : days === undefined && from === undefined;
  return clear ? null : reject('notice-limit-unclear', {}, { field: 'data.limit' });
}

/** The last day that an event states, as a fact: what was stated last holds. */
export function dueStated({ data: { dueOn }, recordedAt }: RecordedEvent): readonly Fact[] {
  return typeof dueOn === 'string' ? [{ fact: 'supervision.due', at: dueOn, recordedAt }] : [];
}
