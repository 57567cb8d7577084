import { changedDays } from '@app/calendar';
import type { CalendarEdition, ChangedDay } from '@app/calendar';
import { streamCache, visitStreams } from '@app/persistence';
import type { Editions, Visited } from '@app/persistence';
import { changeFaults, withChange } from '@app/register';
import type { ChangeFault, RegisterChange } from '@app/register';
import { booksOf, datesThatMove } from '@app/turn';
import type { MovedDate, Repertoire } from '@app/turn';
import type { DataSource } from 'typeorm';
import { wakingFor } from './record-change';

/** What a notice would change, before it is applied. */
export interface NoticePreview {
  readonly faults: readonly ChangeFault[];
  /** Days that are worked or not otherwise than they were known to be. */
  readonly days: readonly ChangedDay[];
  /** Ends of periods of open cases that move or become certain. */
  readonly dates: readonly Visited<MovedDate>[];
  /** Whether there were more streams than were looked at. */
  readonly looked: 'all' | 'some';
}

// Each takes some milliseconds, and whoever asked waits.
const mostStreams = 500;

/** Nothing is recorded. */
export async function previewNotice(
  source: DataSource,
  editions: Editions,
  by: Repertoire,
  { notice, sha256 }: { readonly notice: CalendarEdition; readonly sha256: string },
): Promise<NoticePreview> {
  const now = await editions.now(source);
  const change: RegisterChange = { kind: 'notice', notice, sha256 };
  const then = withChange(now, change);
  const [before, after] = [booksOf(by, now), booksOf(by, then)];
  const cache = streamCache(by.procedures, 1, { editions });
  const waking = wakingFor(change, now);
  let streams = 0;
  const dates =
    waking === null
      ? []
      : await visitStreams(source, cache, waking, mostStreams, ({ stand, now: at }) => {
          streams += 1;
          return datesThatMove(stand, at, before, after);
        });
  return {
    faults: changeFaults(change, now),
    days: changedDays(now.calendar, then.calendar),
    dates,
    looked: streams < mostStreams ? 'all' : 'some',
  };
}
