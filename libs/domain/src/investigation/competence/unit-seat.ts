import { crossRegion } from '../../competence/cross-region';
import type { CrossRegion } from '../../competence/cross-region';
import type { CompetenceLaw } from '../../competence/competence-law';
import type { Level } from '../../level/levels';
import type { Place, PlaceKind } from '../../place/place';
import type { InvestigationState } from '../state';
import { divisionOf } from './hands';

/** Whether accident and unit lie in different divisions, and whose government must then send people (article 21; JU-05). */
export function unitSeat(state: InvestigationState, unitPlace: string, { places, table }: CompetenceLaw, level: Level | null): CrossRegion {
  const elsewhere = byCode(unitPlace).filter(({ code }) => !places.some((known) => known.code === code));
  const question = { level: level ?? 'ordinary', place: state.place, unitPlace, investigator: divisionOf(state.investigator) };
  return crossRegion(question, [...places, ...elsewhere], table);
}

/**
 * The chain of a place that the sheet does not hold, from its code alone (GB/T 2260: two digits each for province, city and county; 90 stands
 * for the counties directly under a province). Its names are not known, so the organ that it gives is shown and named by a person.
 */
function byCode(code: string): readonly Place[] {
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  const direct = code.slice(2, 4) === '90';
  const one = (of: string, kind: PlaceKind, parent: string | null): Place => ({
    code: of,
    name: of,
    kind,
    parent,
    validFrom: 1980,
    validTo: null,
  });
  const county = code === city ? [] : [one(code, 'county', direct ? province : city)];
  const above = direct || city === province ? [] : [one(city, 'city', province)];
  return [...county, ...above, one(province, 'province', '000000')];
}
