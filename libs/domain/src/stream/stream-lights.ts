import { beijingDay, instantAt } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { earliest, lightTurns } from '@app/clock';
import type { Clock } from '@app/clock';
import type { Task } from './procedure';

/** When the lights of a stream turn, as a list of cases is searched by them: in real time, since each stream of a sandbox has its own today. */
export interface StreamLights {
  readonly greenAt: Instant | null;
  readonly amberAt: Instant | null;
  readonly redAt: Instant | null;
  /** The same of windows, which burn no more once they have closed: whoever searches has to ask their clocks as well. */
  readonly windowGreenAt: Instant | null;
  readonly windowAmberAt: Instant | null;
  /** Whether a clock is paused: grey, where nothing else burns. */
  readonly paused: boolean;
  /** The earliest end of what runs or is overdue; null where nothing does. Windows do not count: nobody is late when one closes. */
  readonly endAt: Instant | null;
}

/** Of all clocks and tasks of a stream. @param shift ms by which the stream is ahead of real time */
export function streamLights(clocks: readonly Clock[], tasks: readonly Pick<Task, 'command' | 'since'>[], shift: number): StreamLights {
  const all = clocks.map(lightTurns);
  const [turns, windows] = [all.filter(({ darkAt }) => darkAt === null), all.filter(({ darkAt }) => darkAt !== null)];
  const real = (at: Instant | null): Instant | null => realTime(at, shift);
  // What was done although it was forbidden is red until whoever supervises has taken note (AP-17).
  const irregular = tasks.filter(({ command }) => command === 'note-irregularity').map(({ since }) => since);
  return {
    greenAt: real(earliest(turns.map(({ greenAt }) => greenAt))),
    amberAt: real(earliest(turns.map(({ amberAt }) => amberAt))),
    windowGreenAt: real(earliest(windows.map(({ greenAt }) => greenAt))),
    windowAmberAt: real(earliest(windows.map(({ amberAt }) => amberAt))),
    redAt: real(earliest([...turns.map(({ redAt }) => redAt), ...irregular])),
    paused: clocks.some(({ status }) => status === 'paused'),
    endAt: earliest(clocks.map((clock) => realEnd(clock, shift))),
  };
}

/** Whether the end of a clock stands before somebody who has to act. */
export function isPressing({ status, onExpiry }: Pick<Clock, 'status' | 'onExpiry'>): boolean {
  return (status === 'running' || status === 'overdue') && onExpiry !== 'lost';
}

/** The end of a clock in real time, where it stands before somebody. @param shift ms by which its stream is ahead of real time */
export function realEnd(clock: Pick<Clock, 'status' | 'onExpiry' | 'dueAt'>, shift: number): Instant | null {
  return isPressing(clock) ? realTime(clock.dueAt, shift) : null;
}

/** A task with the end that presses on it, in real time, as work is ordered by it; null where none does. */
export interface EndingTask extends Task {
  readonly endAt: Instant | null;
  /** When the day begins on which it ends. */
  readonly endDayAt: Instant | null;
}

/** @param clocks of its stream @param shift ms by which the stream is ahead of real time */
export function endingTask(task: Task, clocks: readonly Clock[], shift: number): EndingTask {
  const clock = task.clock === undefined ? undefined : clocks.find(({ id }) => id === task.clock);
  if (clock === undefined || clock.dueAt === null || !isPressing(clock)) return { ...task, endAt: null, endDayAt: null };
  const day = clock.dueDate ?? beijingDay(clock.dueAt);
  return { ...task, endAt: realTime(clock.dueAt, shift), endDayAt: realTime(instantAt(day, 0), shift) };
}

function realTime(at: Instant | null, shift: number): Instant | null {
  return at === null || shift === 0 ? at : new Date(Date.parse(at) - shift).toISOString();
}
