import type { Day, Instant } from '@app/calendar';
import type { DecideAppeal, RecordReviewEnded } from './appeals.schema';
import type { AppealKind } from './choices';

/** 责任事故 or 非责任事故, as the approval confirms it. */
type ApprovedNature = 'responsibility' | 'non-responsibility';

/** One to whom the approval has to be sent (送达). No personal data in `ref`. */
export interface Addressee {
  readonly ref: string;
  /** As it is given: of a person the family name only. */
  readonly name: string;
  readonly receivedAt: Instant;
  readonly servedAt: Instant | null;
}

/** Handed to an organ or a procedure outside the investigation: open until somebody records that it was done. */
export interface Handover {
  readonly ref: string;
  readonly to: string;
  readonly since: Instant;
  readonly doneAt: Instant | null;
}

export interface Appeal {
  readonly ref: string;
  readonly kind: AppealKind;
  /** Whose it is: absent where it was nobody who was named when the approval was received. */
  readonly addressee?: string;
  readonly filedAt: Instant;
  readonly status: 'pending' | 'withdrawn' | 'decided';
  readonly outcome: DecideAppeal['outcome'] | null;
  readonly decidedAt?: Instant;
  /** Of a review: its decision was received, or its time was over without one. */
  readonly endedAs?: RecordReviewEnded['how'];
}

/** What keeps an addressee from appealing. */
export interface Obstacle {
  readonly ref: string;
  readonly addressee: string;
  readonly since: Instant;
  readonly overAt: Instant | null;
}

/** A submission that no longer counts: returned for rework, or set aside by a government that took the case over and began anew. */
export interface Undone {
  readonly submittedAt: Instant;
  readonly returnedAt: Instant;
  /** Absent where it was returned. */
  readonly by?: 'report.set-aside';
}

/** An approval, or a negative conclusion, that a higher government revoked. */
export interface Revoked {
  /** Null for a conclusion, which has none. */
  readonly number: string | null;
  readonly revokedAt: Instant;
  readonly by: string;
}

export interface Correction {
  readonly orderedBy: string;
  readonly orderedAt: Instant;
  readonly dueOn: Day;
  readonly reportedAt: Instant | null;
}

/** What this part knows. Plain JSON. */
export interface ApprovalState {
  /** Null until an approval in the form of a document (AP-03) stands. */
  readonly nature: ApprovedNature | null;
  readonly returns: readonly Undone[];
  readonly extendedDays: number;
  readonly extensionRefs: readonly string[];
  readonly addressees: readonly Addressee[];
  /** When report and approval were first copied to the departments concerned. */
  readonly copiedAt: Instant | null;
  /** When the unit last reported how it carries out the approval. */
  readonly carryingOutReportedAt: Instant | null;
  readonly handovers: readonly Handover[];
  readonly appeals: readonly Appeal[];
  readonly obstacles: readonly Obstacle[];
  readonly correction: Correction | null;
  readonly revoked: readonly Revoked[];
}

export const approvalAtFirst: ApprovalState = {
  nature: null,
  returns: [],
  extendedDays: 0,
  extensionRefs: [],
  addressees: [],
  copiedAt: null,
  carryingOutReportedAt: null,
  handovers: [],
  appeals: [],
  obstacles: [],
  correction: null,
  revoked: [],
};
