import type { CompetenceLaw } from '@app/domain';
import { organsOf, placesOf, releasePlaces } from '@app/register';
import type { PlaceVersion } from '@app/register';
import { competenceTable } from '@app/rules';

/** A zone as an administrator records it: right under a city. */
const zone: PlaceVersion = {
  code: '441371',
  name: '仲恺高新技术产业开发区',
  kind: 'zone',
  parent: '441300',
  since: { after: null, by: '1992-11-09' },
  until: null,
  successors: [],
};

export const places = placesOf(releasePlaces, [zone]);
export const organs = organsOf(places, []);

/** The law of competence of a place on a day, by the register of the release and one zone. */
export function lawOf(place: string, day: string): CompetenceLaw {
  return { places: places.chainOn(place, day), table: competenceTable, bodies: organs.special(place) };
}
