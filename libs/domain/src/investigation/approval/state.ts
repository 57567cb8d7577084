import type { Day, Instant } from '@app/calendar';
import type { DecideAppeal, RecordReviewEnded } from './appeals.schema';
import type { AddresseeCourse, AppealKind } from './choices';

/** 责任事故 or 非责任事故, as the approval confirms it. */
type ApprovedNature = 'responsibility' | 'non-responsibility';

/** One to whom the approval has to be sent (送达). No personal data in `ref`. */
export interface Addressee {
  readonly ref: string;
  /** As it is given: of a person the family name only. */
  readonly name: string;
  readonly receivedAt: Instant;
  readonly servedAt: Instant | null;
  /** Of one who is dead or gone. */
  readonly course?: AddresseeCourse;
  readonly successor?: string;
  /** When a judgment or a review took the approval back for it alone (AP-14). */
  readonly annulledAt?: Instant;
}

/** Handed to an organ or a procedure outside the investigation: open until somebody records that it was done. */
export interface Handover {
  readonly ref: string;
  readonly to: string;
  readonly since: Instant;
  readonly doneAt: Instant | null;
}

/** What a review decision or a judgment says of the approval. */
export type Ruling = Pick<DecideAppeal, 'outcome' | 'extent' | 'part' | 'freed' | 'dueOn'>;

/** What a judgment or a review took from the approval, until it is decided anew (AP-14). */
export interface Annulment {
  /** Of the appeal that led to it. */
  readonly ref: string;
  readonly at: Instant;
  /** Null where all of it fell. */
  readonly part: string | null;
  readonly dueOn: Day | null;
  /** Where the case returns, as a person says. */
  readonly to: 'approval' | 'investigation' | null;
  readonly doneAt: Instant | null;
}

/** A text that a judgment or a review changed: entered before it is published. */
export interface ChangedText {
  readonly ref: string;
  readonly at: Instant;
  readonly enteredAt: Instant | null;
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
  /** What was decided, while it is not in force: a review not served, a first judgment within the time for an appeal or appealed against. */
  readonly awaiting?: Ruling;
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
  readonly by?: 'report.set-aside' | 'annulment.resumed';
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
  readonly annulments: readonly Annulment[];
  readonly changed: readonly ChangedText[];
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
  annulments: [],
  changed: [],
};
