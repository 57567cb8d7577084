import type { Instant } from '@app/calendar';
import type { Actor, Named } from '@app/streams';

/** An event as a procedure yields it. `data` is plain JSON; a `{ $number: SeriesRef }` in it is filled in when it is written. */
export interface NewEvent<K extends string = string, D = Readonly<Record<string, unknown>>> {
  readonly kind: K;
  readonly version: number;
  readonly occurredAt: Instant;
  readonly data: D;
}

/** Asks for the next number of a series: 安委督〔2026〕3号 is prefix 安委督, year 2026. */
export interface SeriesRef {
  readonly organ: string;
  readonly prefix: string;
  readonly year: number;
}

/** An event as it stands in the ledger. */
export interface RecordedEvent extends NewEvent {
  /** Position in the stream, from 1. */
  readonly seq: number;
  readonly recordedAt: Instant;
  /** The turn that wrote it: `c:<command id>`, `m:<message id>`, `r:<rung id>`. */
  readonly turnId: string;
  readonly by: Actor;
  readonly enteredBy: string;
  readonly via: 'api' | 'system' | 'import';
  readonly documents: readonly string[];
  /** Of the first event of a turn: the organs and places that the act names, as they were called on its day. */
  readonly named?: Named;
}
