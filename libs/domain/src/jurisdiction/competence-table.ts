import type { Day } from '@app/calendar';
import type { Source, Text } from '@app/clock';
import type { Level } from '../assessment/levels';
import type { AccidentField } from '../assessment/accident-field';
import type { Assignment } from './body';
import type { Approver } from './competence-answer';
import type { RaisingGround } from './raising-ground';

interface FieldRule {
  /** Rule id: `JU-01`, `SP-03`. */
  readonly id: string;
  readonly fields: readonly AccidentField[];
  /** Chosen by the day of the accident; `to` is the last day. */
  readonly inForce: { readonly from: Day; readonly to?: Day };
  readonly basis: Source;
}

/** The law names the body for each level. */
export interface AssigningRule extends FieldRule {
  readonly kind: 'assigned';
  readonly by: Readonly<Record<Level, Assignment>>;
  /** Below 特别重大 nobody but its bodies investigates, a government neither (JU-24). */
  readonly exclusive?: Source;
  /** Who approves the report of its body. */
  readonly approver?: Approver;
  /** The law of the field governs 特别重大 too; else decree 493 does, whose article 45 leaves only what is below it to special laws (JU-25). */
  readonly governsExtraordinary?: Source;
  /**
   * The level is the higher of the field's own and that of decree 493 by casualties and loss; casualties of these levels send the accident back
   * to the general rule (power: regulation 599, article 34).
   */
  readonly yieldsTo?: { readonly casualtyLevels: readonly Level[]; readonly basis: Source };
  /** What else the law lets a higher body of the line do. */
  readonly note?: Text;
}

/** The law known to us does not settle it: the readings are shown and a person decides. */
export interface OpenRule extends FieldRule {
  readonly kind: 'open';
  readonly question: Text;
  readonly readings: readonly { readonly text: Text; readonly by: Readonly<Record<Level, Assignment>>; readonly basis: Source }[];
}

/** What the tree of places says where decree 493 names a rung that this place does not have (T-25; counting 4.6.11). */
export type PlaceCase =
  | 'municipality'
  | 'prefecture'
  | 'dispatched-office'
  | 'directly-under-province'
  | 'city-without-counties'
  | 'corps'
  | 'zone'
  | 'several-bodies'
  | 'too-coarse'
  | 'unknown-place'
  | 'before-the-law';

export interface CompetenceTable {
  readonly rules: readonly (AssigningRule | OpenRule)[];
  readonly placeCases: Readonly<Record<PlaceCase, { readonly text: Text; readonly basis: Source }>>;
  readonly zoneAuthorised: Source;
  /** Decree 493, article 45: what is below 特别重大 goes by the special law, 特别重大 by the decree (JU-25). */
  readonly extraordinary: Source;
  /** Findings that take an accident with special equipment out of the special law, since that day; before it nobody knows (counting 4.6.10). */
  readonly exclusion: { readonly from: Day; readonly basis: Source; readonly before: Source };
  readonly entrusting: {
    readonly stateCouncil: Source;
    readonly department: Source;
    /** Accidents that hurt nobody (JU-02). */
    readonly unit: Source;
  };
  readonly crossRegion: { readonly basis: Source; readonly sameRank: Source };
  readonly raising: { readonly basis: Source; readonly clock: Source; readonly grounds: readonly RaisingGround[] };
}
