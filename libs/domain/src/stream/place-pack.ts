import type { Day } from '@app/calendar';
import type { ClockRule, Setting, Text } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import type { OrganKind } from '../place/organ';
import type { SupervisingRule } from '../supervision/supervising-rule';
import type { NoticePapersRule } from '../supervision/papers-asked';
import type { AfterApproval, GateRule, VettingStep } from './law-sheet';

/** The form of a pack; a file in another one is refused. */
export const packFormat = 1;

/**
 * The law of one place as plain data that survives JSON: what it adds to the nation's law, and what was read to make it. It stands here because the
 * register carries packs that were loaded, and knows no rules.
 */
export interface PlacePack {
  readonly format: typeof packFormat;
  /** `zhangzhou`: the name of its file. */
  readonly id: string;
  /** Goes up with every change of content, so that a law sheet says what it was made of. */
  readonly version: number;
  /** Division code; it holds in all places below. */
  readonly place: string;
  readonly title: Text;
  readonly documents: readonly PlaceDocument[];
  readonly clauses: readonly PlaceClause[];
  /** What was looked for and is not in the documents: "no clause" never reads "no local rule" (T-57). */
  readonly notContained: readonly NotContained[];
  readonly clocks: Readonly<Partial<Record<ProcedureKind, readonly ClockRule[]>>>;
  readonly gates: readonly GateRule[];
  readonly vettingSteps: readonly VettingStep[];
  /** Where the place reads unsettled law in its own way, or asks for more than the nation. */
  readonly settings: readonly Setting[];
  /** Which accidents an office supervises by its rule. */
  readonly supervising: readonly SupervisingRule[];
  /** What is asked of the notices that its own offices issue. */
  readonly supervisionPapers: readonly NoticePapersRule[];
  /** What is to be done after an approval. */
  readonly afterApproval: readonly AfterApproval[];
}

export type Standing = 'in-force' | 'lapsed' | 'not-checked' | 'presumed-lapsed';

export interface PlaceDocument {
  /** Unique in the pack; clauses name it. */
  readonly id: string;
  readonly title: string;
  /** 闽司〔2021〕191号; null where it was not seen. */
  readonly number: string | null;
  readonly issuedOn: Day | null;
  /** An old opinion is not the law of today (T-57): how it stood from a day on, the earliest first; null: from its beginning. */
  readonly standings: readonly DatedStanding[];
}

export interface DatedStanding {
  readonly from: Day | null;
  readonly standing: Standing;
  readonly why: Text;
  /** The day on which that was found. */
  readonly asOf: Day;
}

export interface PlaceClause {
  /** Unique in the pack. */
  readonly id: string;
  readonly document: string;
  /** 二7. */
  readonly article: string;
  readonly topic: Text;
  /** Its words, passage by passage and character by character. */
  readonly quote: readonly string[];
  readonly meaning: Text;
  /** The kinds of organs that it makes responsible. */
  readonly units: readonly OrganKind[];
  /** Ids of the steps, gates, clocks, settings and triggers that it became; none where it is shown only. */
  readonly rules: readonly string[];
  /** Where it does not agree with a higher rule, which is followed. */
  readonly departs?: { readonly from: string; readonly since: Day; readonly words: Text };
}

export interface NotContained {
  readonly topic: Text;
  /** What is known of other rules of the place. */
  readonly note: Text;
}
