import { addDays, addMonths } from '@app/calendar';
import type { Day } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { SupervisionState } from './state';
import type { ProgressDue, Rhythm } from './meanwhile-state';

/** A rhythm that says when the next report comes: never both every so many days and a day of the month. */
export function refuseUnclearRhythm(rhythm: Rhythm | undefined): Rejection | null {
  if (rhythm === undefined) return null;
  const { first, every, dayOfMonth } = rhythm;
  const silent = first === undefined && every === undefined && dayOfMonth === undefined;
  const twofold = every !== undefined && dayOfMonth !== undefined;
  return silent || twofold ? reject('rhythm-unclear', {}, { field: 'data.progress' }) : null;
}

/** The day of the first report under a notice of that day; null where none is asked for. */
export function firstDue({ first, ...then }: Rhythm, notice: Day): Day | null {
  return first === undefined ? dueAfter(then, notice) : addDays(notice, first);
}

/** The day of the report after the one of `last`; null where it was the only one. */
export function dueAfter({ every, dayOfMonth }: Rhythm, last: Day): Day | null {
  if (every !== undefined) return addDays(last, every);
  return dayOfMonth === undefined ? null : sameDayOfMonth(dayOfMonth, last);
}

/** The next such day after `last`; a month that has none ends it with its last day (counting 4.6.2). */
function sameDayOfMonth(day: number, last: Day): Day {
  const january = `${last.slice(0, 4)}-01-${String(day).padStart(2, '0')}`;
  const month = Number(last.slice(5, 7));
  const here = addMonths(january, month - 1);
  return here > last ? here : addMonths(january, month);
}

/** The first due day that lies on `today` or later; what is entered late asks for nothing that had passed before (T-53). */
export function notBefore(rhythm: Rhythm, due: Day | null, today: Day): Day | null {
  let next = due;
  while (next !== null && next < today) next = dueAfter(rhythm, next);
  return next;
}

/** The state with due reports as they are now, the others as they were. */
export function withDues(state: SupervisionState, dues: readonly ProgressDue[]): SupervisionState {
  if (dues.length === 0) return state;
  const before = (state.progressDues ?? []).filter(({ n }) => !dues.some((due) => due.n === n));
  return { ...state, progressDues: [...before, ...dues].toSorted((one, other) => one.n - other.n) };
}
