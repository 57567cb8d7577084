import type { Day } from '@app/calendar';
import type { DatedOrgan } from '../place/organ';
import type { Place } from '../place/place';
import type { CompetenceTable } from './competence-table';

/** A body that is no more, and the organ that an administrator recorded, with a paper, as carrying its matters on (T-30). Ids. */
export interface CarriedOn {
  readonly organ: string;
  /** Its last day. */
  readonly to: Day;
  readonly by: string;
}

/** What one place needs to tell who investigates its accidents. */
export interface CompetenceLaw {
  /** The place and all above it, nearest first: the governments that may investigate are those of these places. */
  readonly places: readonly Place[];
  /** One and the same for all places: a sheet adds nothing to it. */
  readonly table: CompetenceTable;
  /** The bodies that special laws name and in whose district the place lies, in the years in which they stood (JU-24). */
  readonly bodies: readonly DatedOrgan[];
  /** Of the bodies of these places; absent where none is recorded. */
  readonly carriedOn?: readonly CarriedOn[];
}
