import type { Level } from '../assessment/levels';
import type { EndangeringRule } from '../investigation/level/danger';
import type { Rank } from '../place/rank';

/** How far up an accident is reported and who goes to the scene, by its level as it is known (decree 493, articles 10 and 15). */
export interface ReportChain {
  /** The last rank that has to be told. */
  readonly reach: Readonly<Record<Level, Rank>>;
  /** The rank whose heads of departments go to the scene at once. */
  readonly scene: Readonly<Record<Level, Rank>>;
  /** From how many persons an incident is a dangerous one (RP-22). Absent in sheets that were written down before it was part of them. */
  readonly endangering?: EndangeringRule;
}
