import type { Day } from '@app/calendar';
import type { Source, Text } from '@app/clock';
import type { Level } from '../assessment/levels';

/** A ground on which a case is, or may be, raised to a higher government. Whether one is met is the decision of a person. */
export interface RaisingGround {
  /** Rule id, with a letter where a rule has several grounds: `JU-06`, `JU-09c`. */
  readonly id: string;
  /** Division code of the place whose rule it is; 000000 for the whole country. */
  readonly place: string;
  readonly levels: readonly Level[];
  readonly inForce: { readonly from: Day; readonly to?: Day };
  readonly title: Text;
  readonly proposes: Text;
  readonly decides: Text;
  /** Short name of the organ of the ground's place that decides in the government's stead: `safety-commission`. */
  readonly decidedBy?: string;
  /** The organ of the ground's place without whose consent nobody decides, by its short name: `government`. */
  readonly consentOf?: string;
  readonly basis: Source;
}
