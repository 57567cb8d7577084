import { chainOf } from '@app/domain';
import type { CompetenceLaw } from '@app/domain';
import { competenceTable } from './national/jurisdiction/table';
import { places } from './places/places';

/** Of the law of competence what one place needs: its chain of places, and the grounds of raising that hold along it. */
export function competenceLaw(place: string): CompetenceLaw {
  const chain = chainOf(place, places);
  const { raising, ...table } = competenceTable;
  const grounds = raising.grounds.filter((ground) => chain.some(({ code }) => code === ground.place));
  return { places: chain, table: { ...table, raising: { ...raising, grounds } } };
}
