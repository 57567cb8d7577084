import type { Day } from '@app/calendar';
import type { Source } from '@app/clock';
import type { AccidentClass, AccidentField } from './accident-field';

/** How long changes of the number of casualties count, by the class of the accident. */
export interface CasualtyWindowRule {
  /** Natural days after the day of the accident. */
  readonly days: number;
  readonly basis: Source;
}

/** Where a toll closes at another time than supplementary reports, and counts the missing as dead from the first hour (LV-11). */
export interface TollOnWater extends CasualtyWindowRule {
  readonly fields: readonly AccidentField[];
  /** By the day of the accident. */
  readonly inForce: { readonly from: Day };
}

/** The law of counting casualties, as data. */
export interface CasualtyRules {
  readonly windows: Readonly<Record<AccidentClass, CasualtyWindowRule>>;
  /** Absent in sheets that were written down before it was part of them. */
  readonly onWater?: TollOnWater;
  /** Missing persons are reported as possible casualties from the first (RP-10). */
  readonly reported: Source;
  /** Missing persons count as dead after the window (LV-04). */
  readonly missing: Source;
  /** Who fixes the direct loss (LV-05). */
  readonly loss: Source;
  /** Take-over by a higher government after a change of level by casualties (JU-04). */
  readonly takeOver: Source;
  /** Raising at any time (JU-03). */
  readonly raising: Source;
}
