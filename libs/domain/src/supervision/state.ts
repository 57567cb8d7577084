import type { Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import type { Irregularity } from '../stream/done';
import type { SeriesRef } from '../stream/event';
import type { Stage } from './stages';

/** The notice's number as the ledger gave it; before that, what was asked for. */
export type NoticeNumber = { readonly number: number; readonly text: string } | { readonly $number: SeriesRef };

/** A version of the report as the case told of it: when it was fixed, or when it was sent up. */
export interface Text {
  readonly version: number;
  readonly at: Instant;
}

/** What the supervisor agreed to. Without a version: to the text as it stood at that time. */
export interface Agreement {
  readonly at: Instant;
  readonly version: number | null;
}

/** What is known of one supervision of a case. Plain JSON. */
export interface SupervisionState {
  readonly stage: Stage;
  readonly stageSince: Instant;
  /** Which of the case's supervisions this is. */
  readonly n: number;
  readonly supervisor: string;
  readonly addressee: string;
  readonly matters: string;
  readonly notice: NoticeNumber;
  readonly openedAt: Instant;
  readonly vettedAt: Instant | null;
  readonly changesAskedAt: Instant | null;
  readonly caseClosedAt: Instant | null;
  /** When the case last opened again; absent while it never did. */
  readonly reopenedAt?: Instant;
  /** The versions of the report that the case told of; absent before the first. */
  readonly texts?: readonly Text[];
  /** The version that was sent up and has no answer. */
  readonly sentUp?: Text | null;
  /** The last agreement, also where the text is another by now. */
  readonly agreement?: Agreement;
  /** When the text was fixed that took the last agreement its effect; absent while none did. */
  readonly newTextAt?: Instant;
  /** What was done although it was forbidden; absent while nothing was. */
  readonly irregularities?: readonly Irregularity[];
  readonly facts: readonly Fact[];
}
