import type { Held } from './held';

const longestWaitMs = 30 * 24 * 3_600_000;

/** The next instant for which the run waits, real time in ms: the next rung, or a heartbeat within thirty days at which long runs meet new code. */
export function dueAt(held: Held): number {
  // A fixed grid, so that a wait without a rung keeps its instant from turn to turn.
  const heartbeat = (Math.floor(Date.now() / longestWaitMs) + 1) * longestWaitMs;
  if (held.standing.nextDueAt === null) return heartbeat;
  return Math.min(heartbeat, Date.parse(held.standing.nextDueAt) - held.state.shift);
}

const restMs = 30_000;
const shortRun = 3;

/**
 * When a run that has taken some turns looks whether its case is at rest; null for a short one. On a grid, so that commands
 * one after the other leave the timer alone.
 */
export function restAt(turns: number): number | null {
  return turns < shortRun ? null : (Math.floor(Date.now() / restMs) + 2) * restMs;
}

/**
 * A case at rest begins a new run: it will have left the worker's cache when somebody comes back to it, and what then must be
 * replayed is the time that this person waits.
 */
export function isAtRest(turns: number, lastTurnAt: number): boolean {
  return turns >= shortRun && Date.now() - lastTurnAt >= restMs;
}

export function isDue(held: Held): boolean {
  return held.standing.nextDueAt !== null && Date.parse(held.standing.nextDueAt) <= Date.now() + held.state.shift;
}

/** Closed, or never opened (its opening was refused). A later command or message starts the workflow again. */
export function isOver(held: Held): boolean {
  return held.standing.ended;
}
