import type { Instant } from '@app/calendar';

/** Whose act it is: an organ (id of the organ table) acting through a post, and, where known, the person and the mandate. */
export interface Actor {
  readonly organ: string;
  readonly post: string;
  readonly person?: string;
  readonly mandate?: string;
}

/** What every command carries beside its data. */
export interface Act {
  readonly by: Actor;
  /** Who typed it: the operator, person or process. */
  readonly enteredBy: string;
  readonly via: 'api' | 'system' | 'import';
  /** When it was done, which may be long before it is recorded. */
  readonly occurredAt: Instant;
  /** Ids of documents that show it. */
  readonly documents: readonly string[];
}

/** A wish to change a stream: sent as a Temporal Update (from people) or a message (from another stream). */
export interface Command {
  readonly name: string;
  readonly act: Act;
  /** Checked by the command's zod schema before it gets here. */
  readonly data: Readonly<Record<string, unknown>>;
}
