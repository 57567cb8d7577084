import type { DatedOrgan } from '../place/organ';
import type { Place } from '../place/place';
import type { CompetenceTable } from './competence-table';

/** What one place needs to tell who investigates its accidents. */
export interface CompetenceLaw {
  /** The place and all above it, nearest first: the governments that may investigate are those of these places. */
  readonly places: readonly Place[];
  /** One and the same for all places: a sheet adds nothing to it. */
  readonly table: CompetenceTable;
  /** The bodies that special laws name and in whose district the place lies, in the years in which they stood (JU-24). */
  readonly bodies: readonly DatedOrgan[];
}
