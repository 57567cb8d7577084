import { beijingDay, instantAt, isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import type { Fact } from './clock';

/** How the times of a fact are read. */
interface Reading {
  /** `unreadable` times are passed over by `project`. */
  readonly known: 'day' | 'instant' | 'unreadable';
  readonly day: Day;
  readonly instant: Instant;
  /** In milliseconds; negative infinity where a fact was known from the start. */
  readonly recordedMs: number;
}

// Every rule looks at the facts of its case at every turn, and what costs most is to read a time.
const readings = new WeakMap<Fact, Reading>();

function readingOf(fact: Fact): Reading {
  const known = readings.get(fact) ?? read(fact);
  readings.set(fact, known);
  return known;
}

function read({ at, recordedAt }: Fact): Reading {
  const recordedMs = recordedAt !== undefined && isInstant(recordedAt) ? Date.parse(recordedAt) : Number.NEGATIVE_INFINITY;
  if (isDay(at)) return { known: at >= '1900' && at < '9000' ? 'day' : 'unreadable', day: at, instant: instantAt(at, 0), recordedMs };
  if (isInstant(at)) return { known: 'instant', day: beijingDay(at), instant: new Date(at).toISOString(), recordedMs };
  return { known: 'unreadable', day: '', instant: '', recordedMs };
}

/** The Beijing day of a fact, whichever way its time is given. */
export function dayOf(fact: Fact): Day {
  return readingOf(fact).day;
}

/** The instant of a fact; one known only by its day counts from that day's first moment. */
export function instantOf(fact: Fact): Instant {
  return readingOf(fact).instant;
}

/** Whether no hour is known of it. */
export function isKnownByDay(fact: Fact): boolean {
  return readingOf(fact).known === 'day';
}

// Without an offset a time would be read in the machine's zone, and beyond these years days are no longer written in ten characters.
const written = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;
const earliest = Date.UTC(1900, 0, 1);
const latestMs = Date.UTC(9000, 0, 1);

function isInstant(text: string): boolean {
  const ms = written.test(text) ? Date.parse(text) : Number.NaN;
  return ms >= earliest && ms < latestMs;
}

/**
 * The facts whose time can be read and counted on from. Others are passed over rather than thrown at: in a workflow an error
 * would hold up the whole case, and the schemas at the door have refused them before.
 */
export function readable(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter((fact) => readingOf(fact).known !== 'unreadable');
}

/** When a fact became known, as milliseconds; one without that was known from the start. */
export function recordedMs(fact: Fact): number {
  return readingOf(fact).recordedMs;
}
