import type { Place } from '../place/place';
import type { CompetenceTable } from './competence-table';

/** What one place needs to tell who investigates its accidents. */
export interface CompetenceLaw {
  /** The place and all above it, nearest first: the governments that may investigate are those of these places. */
  readonly places: readonly Place[];
  /** With the named grounds of raising of these places only. */
  readonly table: CompetenceTable;
}
