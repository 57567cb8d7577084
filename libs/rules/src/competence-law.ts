import type { CompetenceLaw, DatedOrgan, Place } from '@app/domain';
import { competenceTable } from './national/jurisdiction/table';

/**
 * Of the law of competence what one place needs. The table is that of all places, whose grounds of raising are chosen by the chain.
 *
 * @param chain the place and all above it, nearest first
 * @param bodies the bodies of special laws in whose district it lies
 * @param carriedOn bodies of these places that are no more, as an administrator recorded who carries them on
 */
export function competenceLaw(
  chain: readonly Place[],
  bodies: readonly DatedOrgan[],
  carriedOn: NonNullable<CompetenceLaw['carriedOn']> = [],
): CompetenceLaw {
  return { places: chain, table: competenceTable, bodies, ...(carriedOn.length === 0 ? {} : { carriedOn }) };
}
