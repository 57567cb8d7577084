import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';

/** A reminder that an end has passed, or what was prepared because of it, as it was given. */
export interface GivenRung {
  /** Of the giving: the rung's id, with `#2` where it is given a second time. */
  readonly rung: string;
  /** Of the rung. */
  readonly id: string;
  readonly clock: string;
  readonly at: Instant;
  readonly to: readonly string[];
  readonly text: Text;
}

/** A stream's whole state: what every procedure has (kept by the host) and the procedure's own. Plain JSON. */
export interface StreamState {
  readonly seq: number;
  /** ms added to the database's clock; moved only by `sandbox.advanced`. */
  readonly shift: number;
  /** Ids of the rungs that fired and were not withdrawn. */
  readonly fired: readonly string[];
  /** Those of them that say of an end that it has passed. */
  readonly given: readonly GivenRung[];
  /** Givings that were taken back (C-11). */
  readonly withdrawn: readonly string[];
  /** Last message taken from each sending stream. */
  readonly heard: Readonly<Record<string, number>>;
  /** The procedure's state; null before its opening. */
  readonly own: unknown;
}
