import type { Projection, Stand } from '@app/domain';
import { advanceCommand, investigationUpdates, rectificationUpdates, reject, supervisionUpdates } from '@app/streams';
import type { Rejection } from '@app/streams';

/** Entries and bytes up to which a stream takes whatever is new, and those up to which it takes what brings it to its end. */
export const streamBounds = {
  anything: { entries: 8_000, bytes: 12 * 1024 * 1024 },
  towardsTheEnd: { entries: 10_000, bytes: 16 * 1024 * 1024 },
} as const;

/** More open tasks than this nobody can work off, and the read model of each turn would carry them all. */
export const mostTasks = 500;

const { report, approval, ending } = investigationUpdates;

const corrections = [
  'correct-accident',
  'correct-report-time',
  'withdraw-reporting-fault',
  'withdraw-casualty-report',
  'refute-concealment',
  'refuse-extension',
  'revoke-extension',
  'end-follow-ups',
  'end-waiting',
];

/** What brings a procedure to its end: the report and all after it. */
const towardsTheEnd: readonly string[] = [
  ...[report, approval, ending].flat(),
  ...Object.values(rectificationUpdates).flat(),
  ...Object.values(supervisionUpdates).flat(),
];

/** Never refused for the length of the record: a case that is too long must still be put right, closed and archived. */
const always: readonly string[] = [
  'close',
  'archive',
  ...supervisionUpdates.release,
  ...rectificationUpdates.archive,
  ...corrections,
  advanceCommand,
];

/** Refuses a command of a stream whose record has become too long. Messages and time itself go on. */
export function refuseLong({ state, bytes }: Stand, command: string): Rejection | null {
  if (always.includes(command)) return null;
  const bound = towardsTheEnd.includes(command) ? streamBounds.towardsTheEnd : streamBounds.anything;
  if (state.seq < bound.entries && bytes < bound.bytes) return null;
  return reject('record-too-long', { entries: state.seq, megabytes: Math.round(bytes / 1024 / 1024) });
}

/** Refuses a command that would leave more open tasks than a stream may have; one that takes some away passes. */
export function refuseManyTasks(before: number, after: Projection, command: string): Rejection | null {
  if (after.tasks.length <= mostTasks || after.tasks.length <= before || always.includes(command)) return null;
  return reject('too-many-tasks', { tasks: before, most: mostTasks });
}
