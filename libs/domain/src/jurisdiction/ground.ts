import type { LegalStep } from '../assessment/legal-step';
import type { DatedOrgan } from '../place/organ';
import type { Place } from '../place/place';
import type { CompetenceTable } from './competence-table';

/** What an answer stands on: the chain of the place, the law, the bodies of special laws that stood on the day, and what was said so far. */
export interface Ground {
  readonly chain: readonly Place[];
  readonly table: CompetenceTable;
  readonly bodies: readonly DatedOrgan[];
  readonly steps: readonly LegalStep[];
}
