import type { Day, Instant } from '@app/calendar';
import type { ItemResult } from './choices';
import type { RecordReferralOutcome } from './evaluation.schema';

export interface ItemFinding {
  readonly item: number;
  readonly result: ItemResult;
  readonly evidence: string;
  readonly remark?: string | undefined;
  readonly at: Instant;
}

/** One evaluation: the first, one made anew because the one before came too early, or a follow-up of what was not carried out. */
export interface Evaluation {
  readonly n: number;
  /** Of which approval. */
  readonly round: number;
  readonly kind: 'evaluation' | 'follow-up';
  readonly startedAt: Instant;
  /** Organ (id) that evaluates, and those that take part. */
  readonly by: string;
  readonly team: readonly string[];
  readonly entrusted: string | null;
  /** Supervision organs (ids) that were invited, and the fields of experts. */
  readonly invited: readonly string[];
  readonly experts: readonly string[];
  /** Of a follow-up: the items that it is about; null where it is about all. */
  readonly items: readonly number[] | null;
  readonly findings: readonly ItemFinding[];
  readonly reportedAt: Instant | null;
  readonly conclusion: string | null;
  /** The day on which the window opens, where the report came before it and therefore does not count (EV-03, T-13). */
  readonly opensOn: Day | null;
  readonly approvedAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly publishedIn: string | null;
  /** Whether the place asks for the filing with the higher office; set with the report. */
  readonly filing: 'owed' | 'not-owed';
  readonly filedAt: Instant | null;
  /** Organ (id). */
  readonly filedWith: string | null;
}

export interface ReferralOutcome {
  readonly ref: string;
  readonly outcome: RecordReferralOutcome['outcome'];
  readonly at: Instant;
}

/** What is known of the evaluations. */
export interface EvaluationState {
  readonly evaluations: readonly Evaluation[];
  readonly referralOutcomes: readonly ReferralOutcome[];
}
