import type { Held } from './held';

const longestWaitMs = 30 * 24 * 3_600_000;

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

/** The first instant of a grid after now, real time in ms. A grid, so that a wait keeps its instant from turn to turn. */
function nextOnGrid(stepMs: number, phase: number): number {
  const offset = Math.floor(phase * stepMs);
  return (Math.floor((Date.now() - offset) / stepMs) + 1) * stepMs + offset;
}

/** The next instant for which the run waits, real time in ms: the next rung, or a heartbeat within thirty days at which long runs meet new code. */
export function dueAt(held: Held, phase: number): number {
  const heartbeat = nextOnGrid(longestWaitMs, phase);
  if (held.standing.nextDueAt === null) return heartbeat;
  return Math.min(heartbeat, Date.parse(held.standing.nextDueAt) - held.state.shift);
}

const restMs = 30_000;
const shortRun = 3;

/**
 * When a run that has taken some turns looks whether its case is at rest; null for a short one. Commands one after the other
 * leave the timer alone.
 */
export function restAt(turns: number, phase: number): number | null {
  return turns < shortRun ? null : nextOnGrid(restMs, phase) + restMs;
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
