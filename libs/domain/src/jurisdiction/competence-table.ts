import type { Day } from '@app/calendar';
import type { Source, Text } from '@app/clock';
import type { Level } from '../assessment/levels';
import type { AccidentField } from '../assessment/accident-field';
import type { Assignment } from './body';
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
  /** Casualties of these levels send the accident back to the general rule (power: regulation 599, article 34). */
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
  | 'zone'
  | 'too-coarse'
  | 'unknown-place'
  | 'before-the-law';

export interface CompetenceTable {
  readonly rules: readonly (AssigningRule | OpenRule)[];
  readonly placeCases: Readonly<Record<PlaceCase, { readonly text: Text; readonly basis: Source }>>;
  readonly zoneAuthorised: Source;
  readonly entrusting: {
    readonly stateCouncil: Source;
    readonly department: Source;
    /** Accidents that hurt nobody (JU-02). */
    readonly unit: Source;
  };
  readonly crossRegion: { readonly basis: Source; readonly sameRank: Source };
  readonly raising: { readonly basis: Source; readonly clock: Source; readonly grounds: readonly RaisingGround[] };
}
