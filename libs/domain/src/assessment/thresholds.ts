import type { Day } from '@app/calendar';
import type { Source, Text } from '@app/clock';
import type { Level } from './levels';
import type { AccidentField } from './accident-field';
import type { Measure } from './casualties';

/** The level begins at this number and includes it (以上包括本数); it ends where the next higher one begins (以下不包括本数). */
export interface Band {
  readonly level: Level;
  readonly from: number;
}

/** The scale by which one regime measures accidents. */
export interface LevelThresholds {
  /** Rule id: `LV-01`. */
  readonly id: string;
  readonly title: Text;
  readonly fields: readonly AccidentField[];
  /** Chosen by the day of the accident; `to` is the last day. */
  readonly inForce: { readonly from: Day; readonly to?: Day };
  readonly basis: Source;
  /** Where it says that 以上 includes the number and 以下 does not (LV-02). */
  readonly bounds: Source;
  /** That the highest of the measures decides. */
  readonly highest: Source;
  /** From the highest level down; null where the scale of a measure is not known. */
  readonly bands: Readonly<Record<Measure, readonly Band[] | null>>;
  /** Grounds of this regime beyond the three measures; only a person can say whether one is met. */
  readonly otherGrounds: readonly Text[];
}
