import type { Day, Instant } from '@app/calendar';
import type { CheckItem, Nature, ReportPart } from './choices';

interface Check {
  readonly result: 'yes' | 'no' | 'not-applicable';
  readonly finding: string;
}

/** What the team proposes; without effect until the report is approved (T-32). */
interface ProposedNature {
  readonly kind: Nature;
  readonly reason: string;
  readonly at: Instant;
}

/** A version of the draft (初稿): the text as it stood, and the paper that shows it, if one was cited. */
export interface Draft {
  readonly version: number;
  readonly at: Instant;
  readonly document: string | null;
  /** The version agreed to whose listed changes it makes, and nothing else (SV-30). */
  readonly revises?: number;
}

/** One round of asking for comments (征求意见). */
export interface Circulation {
  readonly round: number;
  readonly version: number;
  readonly addressees: readonly string[];
  readonly sentAt: Instant;
  /** Last day for the reply, as the letter says. */
  readonly replyBy: Day;
}

export interface Comment {
  readonly n: number;
  readonly round: number;
  readonly addressee: string;
  readonly at: Instant;
  /** Null where the addressee said that it has none. */
  readonly text: string | null;
  readonly answer: { readonly adopted: 'adopted' | 'partly' | 'not-adopted'; readonly reason: string | null } | null;
}

/** A signature under a version; a recorded dissent counts as one. */
export interface Signature {
  readonly version: number;
  readonly member: string;
  /** Which of its people, where they are on record. */
  readonly ref: string | null;
  readonly on: Day;
  readonly dissent: boolean;
}

/** What the own safety commission (本级安委会) resolved on a version. */
export interface OwnVetting {
  readonly version: number;
  readonly resolution: 'agreed' | 'changes' | 'refused';
  readonly at: Instant;
}

/** What an office that the rule of the place names said of a version. */
export interface PlaceVetting {
  readonly step: string;
  readonly version: number;
  readonly outcome: 'agreed' | 'changes';
  readonly at: Instant;
}

/** An office that the rule of the place names, with the text before it. */
export interface PlaceTurn {
  readonly step: string;
  readonly version: number;
  /** Organ (id). */
  readonly holder: string;
  readonly since: Instant;
}

/** What a supervisor asked for before it agrees, or why it refused, of the last version that it had. */
export interface Asked {
  readonly n: number;
  readonly version: number;
  readonly at: Instant;
  /** Numbered points, each of which the next version answers; absent where it listed none. */
  readonly points?: readonly string[];
}

/** What this part knows. Plain JSON. The texts of the parts stand in the ledger only. */
export interface ReportState {
  /** When each part was last recorded. */
  readonly parts: Readonly<Partial<Record<ReportPart, Instant>>>;
  /** Items of the evidence register that the report attaches. */
  readonly catalogue: readonly string[];
  readonly checks: Readonly<Partial<Record<CheckItem, Check>>>;
  readonly nature: ProposedNature | null;
  readonly drafts: readonly Draft[];
  /** The version that says what the text now says: none before the first, after a change of the text or changes asked, or once submitted. */
  readonly current: number | null;
  readonly circulations: readonly Circulation[];
  readonly comments: readonly Comment[];
  readonly signatures: readonly Signature[];
  readonly ownVettings: readonly OwnVetting[];
  /** Absent in a state of before there were such steps. */
  readonly placeVettings?: readonly PlaceVetting[];
  /** Whose turn it is; absent before it was anybody's. */
  readonly placeTurns?: readonly PlaceTurn[];
  /** Which organ has the task of a body that is no more, the last one said holds (T-30); absent as above. */
  readonly roles?: readonly { readonly role: string; readonly organ: string; readonly at: Instant }[];
  /** Versions sent to a supervisor for vetting, by the supervision's number. */
  readonly sentUp: readonly { readonly n: number; readonly version: number; readonly at: Instant }[];
  /** What supervisors sent back, in the order in which it came; absent before the first. */
  readonly asked?: readonly Asked[];
}

export const reportAtFirst: ReportState = {
  parts: {},
  catalogue: [],
  checks: {},
  nature: null,
  drafts: [],
  current: null,
  circulations: [],
  comments: [],
  signatures: [],
  ownVettings: [],
  sentUp: [],
};

export type Versioned = { readonly version: number };
