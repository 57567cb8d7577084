import type { Command, Receipt, SentMessage } from './command';
import type { Position, StreamRef } from './stream';

/** One turn as the workflow asks for it: a command, a message, or time itself. */
export type AskedTurn =
  | { readonly kind: 'command'; readonly turnId: string; readonly hash: string; readonly command: Command; readonly openAt?: string }
  | ({ readonly kind: 'message' } & SentMessage)
  | { readonly kind: 'time' };

export interface TurnAsk {
  readonly stream: StreamRef;
  /** Division code of the case's place: counts only until the case is recorded. */
  readonly place: string;
  /** What the run, or the one before it, knows of the ledger; null when it knows nothing. */
  readonly known: Position | null;
  readonly turn: AskedTurn;
}

/** What a run has to wait for. */
export interface Wait {
  /** Real instant of the next reminder by the database's clock: names the wait, so that a timer is kept while it is the same. */
  readonly until: string;
  /** How long until then, by the same clock: what a timer is set to, whatever the engine's own clock says. Not positive when it has come. */
  readonly ms: number;
  /** Rule and rung, such as `IN-01 -20`: what an operator of the engine is shown. No personal data. */
  readonly what: string;
}

export interface TurnAnswer {
  /**
   * `time-first`: nothing was written, since a reminder is due before it. `idle`: time had nothing to do (its timer rang early,
   * or somebody woke the run).
   */
  readonly outcome: 'done' | 'refused' | 'time-first' | 'idle';
  /** Null of `time-first` and `idle`. Of a refusal that left no trace it has no entries (`toSeq` below `fromSeq`). */
  readonly receipt: Receipt | null;
  readonly seq: number;
  /** Of the stream's last entry; empty before its first. */
  readonly hash: string;
  /** The last message taken from each sending stream. */
  readonly heard: Readonly<Record<string, number>>;
  readonly ended: boolean;
  readonly stage: string;
  readonly wait: Wait | null;
}

/** The ledger as a workflow sees it: the one activity. */
export interface LedgerPort {
  takeTurn(ask: TurnAsk): Promise<TurnAnswer>;
}
