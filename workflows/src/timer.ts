import { CancellationScope, sleep } from '@temporalio/workflow';
import type { Wait } from '@app/streams';

/** What wakes a run that has nothing to do: the next reminder, a look at its ledger, its rest. */
export interface Timer {
  /** What the ledger said last of the next reminder. */
  expect(wait: Wait | null): void;
  /** Waits until the next of them. @param turns that the run has taken */
  arm(turns: number): void;
  /** Whether the run must ask the ledger: the reminder's time has come, or the look's. Only the ledger decides what is due. */
  isDue(): boolean;
  /** Whether something of what was waited for has come; until it is armed again. */
  rang(): boolean;
  /** Whether the run has taken some turns and been left alone since. */
  isAtRest(turns: number): boolean;
}

const lookMs = 30 * 24 * 3_600_000;
// A reminder that the ledger finds not due has rung early: the engine's clock is ahead. Asked again at once it would spin.
const afterEarlyMs = 10_000;
// Measured again from turn to turn, the same wait differs by what travels; by more, the engine's clock was moved.
const sameWithinMs = 2_000;
const restMs = 30_000;
const shortRun = 3;

/**
 * One timer that stays as long as what it waits for does: a timer that every turn cancels and starts again costs two history events and a
 * write of the server each. It is set to durations that the database's clock has measured, and what has come is known by its ringing:
 * the engine's own clock may say what it likes, and stands still for a run that has once seen it ahead.
 *
 * A case at rest begins a new run: it will have left the worker's cache when somebody comes back to it, and what then must be
 * replayed is the time that this person waits. And every run looks at its ledger within thirty days.
 */
export function createTimer(stream: string): Timer {
  const phase = phaseOf(stream);
  let reminder: { readonly until: string; readonly at: number } | null = null;
  let look = nextOnGrid(lookMs, phase);
  let due = false;
  let lastTurnAt = Date.now();
  let target: number | null = null;
  let turnsWhenSet = 0;
  let scope: CancellationScope | null = null;
  let rung = false;

  function expect(wait: Wait | null): void {
    const now = Date.now();
    const rangEarly = due && reminder !== null && reminder.until === wait?.until && wait.ms > 0;
    lastTurnAt = now;
    look = nextOnGrid(lookMs, phase);
    due = wait !== null && wait.ms <= 0;
    if (wait === null) {
      reminder = null;
      return;
    }
    const at = now + (rangEarly ? Math.max(wait.ms, afterEarlyMs) : Math.max(wait.ms, 0));
    const same = !rangEarly && reminder?.until === wait.until && Math.abs(reminder.at - at) < sameWithinMs;
    if (!same) reminder = { until: wait.until, at };
  }

  function arm(turns: number): void {
    const rest = turns < shortRun ? Infinity : nextOnGrid(restMs, phase) + restMs;
    const asks = Math.min(reminder?.at ?? Infinity, look);
    const next = Math.min(asks, rest);
    if (target === next && !rung) return;
    scope?.cancel();
    const own = new CancellationScope();
    scope = own;
    target = next;
    turnsWhenSet = turns;
    rung = false;
    void own
      .run(() => sleep(Math.max(1, next - Date.now())))
      .then(
        () => {
          if (scope !== own) return;
          rung = true;
          due ||= next === asks;
        },
        () => undefined,
      );
  }

  return {
    expect,
    arm,
    isDue: () => due,
    rang: () => rung,
    // By a clock that stands still nothing is ever half a minute ago; a timer of that length without a turn tells as much.
    isAtRest: (turns) => turns >= shortRun && (Date.now() - lastTurnAt >= restMs || (rung && !due && turns === turnsWhenSet)),
  };
}

/**
 * Where in the common rhythm a stream has its own instants, from 0 to below 1 and always the same: cases that were worked on
 * together do not begin their new runs in one second, nor all cases of an installation their heartbeat.
 */
export function phaseOf(stream: string): number {
  // FNV-1a, mixed at the end: so streams whose names differ in the last letter only do not lie side by side.
  let hash = 0x811c9dc5;
  for (const letter of stream) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return (Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0) / 2 ** 32;
}

/** The first instant of a grid after now, ms. A grid, so that a wait keeps its instant from turn to turn. */
function nextOnGrid(stepMs: number, phase: number): number {
  const offset = Math.floor(phase * stepMs);
  return (Math.floor((Date.now() - offset) / stepMs) + 1) * stepMs + offset;
}
