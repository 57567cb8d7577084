import type { Rejection } from './rejection';

/**
 * The organs and places that an act names, as the register had them on the day of the act: so that a decision needs no register, and an old act
 * keeps the names of its day.
 */
export interface Named {
  /** By id. `succeeds`: organs that are no more, whose matters it carries on. */
  readonly organs: Readonly<Record<string, { readonly name: string; readonly place: string; readonly succeeds?: readonly string[] }>>;
  /** By code: the places themselves, those of the organs, and all above them. */
  readonly places: Readonly<Record<string, { readonly name: string; readonly kind: string; readonly parent: string | null }>>;
}

/** Whose act it is: an organ (id of the register) acting through a post, and, where known, the person and the mandate. */
export interface Actor {
  readonly organ: string;
  readonly post: string;
  readonly person?: string;
  readonly mandate?: string;
}

/** Said of an act that was done already although the law forbids it: why, and the head who answers for it. */
export interface Done {
  readonly reason: string;
  readonly head: string;
}

/** What every command carries beside its data. */
export interface Act {
  readonly by: Actor;
  /** Who typed it: the operator, person or process. */
  readonly enteredBy: string;
  readonly via: 'api' | 'system' | 'import';
  /** Instant at which it was done, which may be long before it is recorded. */
  readonly occurredAt: string;
  /** Ids of documents that show it. */
  readonly documents: readonly string[];
  /** Absent of an act that is only proposed, which the law may forbid; of one that was done it must be recorded all the same. */
  readonly done?: Done;
  /** Filled in at the door, where the act comes in; absent in acts of time, and in those recorded before it was kept. */
  readonly named?: Named;
}

/** A wish to change a stream: sent as a Temporal Update (from people) or a message (from another stream). */
export interface Command {
  readonly name: string;
  readonly act: Act;
  /** Checked by the command's zod schema before it gets here. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** A command as it is sent in an Update. */
export interface SentCommand {
  /** The caller's own id of the command: whatever comes under it again is answered with the first answer. */
  readonly id: string;
  /** SHA-256 of what the caller sent. */
  readonly hash: string;
  readonly command: Command;
  /** In a sandbox the today (an instant) of a case that the command opens. */
  readonly openAt?: string;
}

/** A message of another stream, of the same case or another, as it is sent in a signal. `shift` is the sender's sandbox shift in ms. */
export interface SentMessage {
  readonly from: string;
  readonly n: number;
  readonly command: Command;
  readonly shift: number;
  /** The sender's own command by which it hears what came of it; absent where it asks for no word. */
  readonly tellBack?: string;
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

export function commandTurnId(id: string): string {
  return `c:${id}`;
}

/** A message's turn id, so the ledger itself says what was heard. */
export function messageTurnId(from: string, n: number): string {
  return `m:${from}:${n}`;
}

/** Sender and number of the message whose turn it is; null for other turns. */
export function messageOfTurn(turnId: string): { readonly from: string; readonly n: number } | null {
  const [, from, n] = /^m:(.+):(\d+)$/.exec(turnId) ?? [];
  return from === undefined ? null : { from, n: Number(n) };
}
