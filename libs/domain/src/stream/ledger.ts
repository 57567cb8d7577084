import type { Calendar, Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import type { Act } from './command';
import type { NewEvent, RecordedEvent } from './event';
import type { LawSheet } from './law-sheet';
import type { CaseSummary, Gate, Reaction, Task } from './procedure';
import type { Rejection } from './rejection';
import type { StreamRef } from './stream';

/** What a run of a workflow starts from. */
export interface Loaded {
  /** Folded from the whole ledger of the stream (see StreamState); null for a stream that is not yet opened. */
  readonly state: unknown;
  readonly seq: number;
  readonly law: LawSheet;
  readonly calendar: Calendar;
}

/** The read model as it stands after the turn: only what changed, or everything where `whole` is set. */
export interface Projection {
  readonly whole: boolean;
  readonly stage: string;
  readonly ended: boolean;
  /** Sandbox shift in ms; 0 in a real installation. */
  readonly shift: number;
  /** Instant of the next rung, for the watchdog. */
  readonly nextDueAt: Instant | null;
  readonly clocks: readonly Clock[];
  readonly tasks: readonly Task[];
  readonly gates: readonly Gate[];
  /** Ids that were shown and are gone. */
  readonly gone: { readonly clocks: readonly string[]; readonly tasks: readonly string[] };
  readonly summary: CaseSummary | null;
}

/** One turn, written in one transaction. */
export interface AppendRequest {
  readonly stream: StreamRef;
  /** The stream's seq that the decision rests on. */
  readonly seq: number;
  readonly turnId: string;
  /** SHA-256 of the command (name and body as sent); empty for rungs. */
  readonly hash: string;
  readonly act: Act;
  readonly recordedAt: Instant;
  readonly events: readonly NewEvent[];
  /** Gate ids that must not be shut in table `gate`. A shut one turns the turn into a `command.refused`. */
  readonly guards: readonly string[];
  readonly reactions: readonly Reaction[];
  readonly projection: Projection;
}

/** What a turn came to; kept for ever under (stream, turnId) and answered to every repeat. */
export interface Receipt {
  readonly turnId: string;
  readonly hash: string;
  readonly outcome: 'done' | 'refused';
  readonly rejection: Rejection | null;
  readonly fromSeq: number;
  readonly toSeq: number;
}

export interface AppendAnswer {
  /** All events of the stream after `request.seq`, as they stand in the ledger. */
  readonly events: readonly RecordedEvent[];
  /** Others are ahead and nothing of this turn was written: fold `events` and decide again. */
  readonly behind: boolean;
  readonly receipt: Receipt | null;
}
