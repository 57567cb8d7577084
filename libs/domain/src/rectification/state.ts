import type { Day, Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import type { Irregularity } from '../stream/done';
import type { AfterApproval } from '../stream/law-sheet';
import type { CaseTold } from './case.schema';
import type { EvaluationState } from './evaluation-state';
import type { ItemKind, ItemResult, ItemState } from './choices';
import type { Stage } from './stages';

/** Who has to carry an item out: an organ of the register (id), or a unit by its name. */
export type Addressee = { readonly organ: string } | { readonly unit: string };

/** What became of a proposal on a person, as the letter of the organ that decides on it says. */
export interface Discipline {
  readonly at: Instant;
  readonly result: string;
  /** Organ (id), or its name. */
  readonly issuer: string;
  /** Organ (id) that entered it. */
  readonly enteredBy: string;
}

/** One measure or proposal of the approved report. */
export interface Item {
  readonly n: number;
  /** Of which approval, from 1. */
  readonly round: number;
  readonly kind: ItemKind;
  readonly addressee: Addressee;
  readonly content: string;
  /** Of a proposal on a person: whom it is about. */
  readonly person: string | null;
  /** Whom to ask about it. */
  readonly contact: string | null;
  /** Organ (id) that entered it: of its own entries it reads what names persons. */
  readonly enteredBy: string;
  /** What is asked as evidence of it; null where nothing is said. */
  readonly evidence: string | null;
  readonly dueOn: Day | null;
  /** Organ (id) that watches over it; null where it is the investigating side. */
  readonly overseer: string | null;
  readonly since: Instant;
  readonly state: ItemState;
  readonly stateSince: Instant;
  /** The last report that it is carried out, until it is judged. */
  readonly report: { readonly at: Instant; readonly by: string } | null;
  /** A later day that was asked for and not decided on. */
  readonly asked: { readonly until: Day; readonly at: Instant } | null;
  /** Of a fine. */
  readonly fine: { readonly amountYuan: number; readonly paidYuan: number } | null;
  /** Of a proposal on persons: the letter with the result. */
  readonly discipline: Discipline | null;
  /** Number of the item in its place; absent where there is none. */
  readonly replacedBy?: number;
}

/** A letter about the items: what they wrote, or what was written to them. */
export interface Letter {
  readonly n: number;
  readonly item: number | null;
  readonly direction: 'in' | 'out';
  readonly on: Day;
  readonly from: string;
  readonly to: string;
  readonly summary: string;
}

/** What of the ledger of correspondence is no letter: a self-report, a judgment, a period. */
export interface Word {
  readonly item: number;
  readonly side: 'they' | 'we';
  readonly at: Instant;
  readonly by: string;
  readonly text: string;
  readonly result: ItemResult | null;
}

/** A task that the law of the place attaches to an approval. */
export interface FollowUp extends AfterApproval {
  readonly owner: string;
  readonly since: Instant;
  readonly outcome: 'done' | 'not-owed' | null;
  readonly settledAt: Instant | null;
  /** How it was done, or why it is not owed. */
  readonly account: string | null;
}

/** Something handed over, proposed or ordered because an item was not carried out (EV-07). */
export interface Consequence {
  readonly n: number;
  readonly kind: 'accountability' | 'interview' | 'period' | 'follow-up';
  readonly items: readonly number[];
  /** Organ or unit that it goes to; null of an order. */
  readonly to: string | null;
  readonly reason: string;
  readonly at: Instant;
  readonly dueOn: Day | null;
  /** When it was done with: held, answered, evaluated again; or found not to be needed. */
  readonly doneAt: Instant | null;
  /** What came of it, once somebody has said so. */
  readonly outcome: string | null;
}

/** What the investigation last told, beside whether a person has looked at what it changes. */
export interface Looked {
  readonly ref: string;
  readonly at: Instant;
}

/** What is known of the carrying-out of one case's approval. Plain JSON. */
export interface RectificationState extends EvaluationState {
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly openedAt: Instant;
  /** The case as the investigation last told of it: by unit, class and place the earlier items are found when another accident happens. */
  readonly told: CaseTold;
  /** Which approval this is, from 1. */
  readonly round: number;
  readonly items: readonly Item[];
  readonly letters: readonly Letter[];
  readonly words: readonly Word[];
  readonly followUps: readonly FollowUp[];
  /** Refs of changes (an annulled part, an addressee that is gone) that a person has looked through. */
  readonly looked: readonly Looked[];
  readonly consequences: readonly Consequence[];
  readonly archivedAt: Instant | null;
  readonly irregularities: readonly Irregularity[];
  readonly facts: readonly Fact[];
}
