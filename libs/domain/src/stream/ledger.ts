import type { Instant } from '@app/calendar';
import type { Clock } from '@app/clock';
import type { Act, Command } from './command';
import type { NewEvent, RecordedEvent } from './event';
import type { LawBook } from './law-book';
import type { CaseSummary, Gate, Reaction, Task } from './procedure';
import type { Rejection } from './rejection';
import type { StreamState } from './state';
import type { StreamRef } from './stream';

/** What a run of a workflow starts from. */
export interface Loaded {
  /** Folded from the whole ledger of the stream. */
  readonly state: StreamState;
  /** Division code of the place on whose law the stream stands. */
  readonly place: string;
  /** The law that holds there, whole for the first run of a worker; the others find it by its name, or ask for it with their first turn. */
  readonly book: LawBook | Pick<LawBook, 'name'>;
  readonly installation: Installation;
  readonly standing: Standing;
}

/**
 * What the host acts on, as the code of that moment computed it. It comes back with every answer of the ledger and so
 * stands in the workflow's history: a replay by other code waits and ends as the recorded run did.
 */
export interface Standing {
  /** When the next rung is due. */
  readonly nextDueAt: Instant | null;
  readonly ended: boolean;
  /** Division code of the case's place after the turn; null before there is a case. Absent in what `load` answers. */
  readonly place?: string | null;
}

/** A sandbox (模拟环境) has its own today, moved by `sandbox.advance`; a real installation refuses that command. */
export type Installation = 'real' | 'sandbox';

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
  /** Ids that were shown and are gone; of gates their names. */
  readonly gone: { readonly clocks: readonly string[]; readonly tasks: readonly string[]; readonly gates: readonly string[] };
  readonly summary: CaseSummary | null;
}

/** One turn, written in one transaction. */
export interface AppendRequest {
  readonly stream: StreamRef;
  /** Division code of the case's place: needed by the turn that opens the case. */
  readonly place: string;
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

/**
 * A turn that is only asked for, and writes nothing: by a replay, which decides nothing, since the answer stands in the history
 * (unless a workflow task ended with the turn still under way); and by a run that has no law to decide by yet.
 */
export interface TurnLookup {
  readonly stream: StreamRef;
  /** As the run was started with; the place of the law where the case is not recorded yet. */
  readonly place: string;
  readonly seq: number;
  /** Null of a rung: which one was due is not worked out again. */
  readonly turnId: string | null;
  readonly book: 'held' | 'wanted';
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
  /** Nothing of this turn was written, since others are ahead or it was only looked up: fold `events` and decide again. */
  readonly behind: boolean;
  /** Null only while `behind`. */
  readonly receipt: Receipt | null;
  readonly standing: Standing;
  /** Where it was wanted. */
  readonly book?: LawBook;
}

/** All that a run of a workflow is started with and all that is carried to the next one; everything else is loaded. */
export interface StreamStart {
  readonly stream: StreamRef;
  /** Division code of the case's place, known before the case is recorded. */
  readonly place: string;
}

/** The ledger as a workflow sees it: the two activities. */
export interface LedgerPort {
  load(start: StreamStart): Promise<Loaded>;
  append(request: AppendRequest | TurnLookup): Promise<AppendAnswer>;
}

/** A command as the API sends it in an Update: with the hash of what the caller sent, and in a sandbox the today of a case that it opens. */
export interface SentCommand {
  readonly command: Command;
  readonly hash: string;
  readonly openAt?: Instant;
}

/** A message of another stream, as the relay sends it in a signal. `shift` is the sender's sandbox shift in ms. */
export interface SentMessage {
  readonly from: string;
  readonly n: number;
  readonly command: Command;
  readonly shift: number;
}
