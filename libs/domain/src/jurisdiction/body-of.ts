import type { Text } from '@app/clock';
import type { DatedOrgan, OrganKind } from '../place/organ';
import type { Place, PlaceKind } from '../place/place';
import { rankOfOrgan } from '../place/rank';
import type { Assignment, BodyKind, CompetentBody } from './body';

// 兵团 and its divisions do the work of governments and are none by name.
const titles: Readonly<Partial<Record<PlaceKind, (name: string) => Text>>> = {
  country: () => ({ zh: '国务院', en: 'State Council' }),
  league: (name) => ({ zh: `${name}行政公署`, en: `Administrative office of ${name}` }),
  area: (name) => ({ zh: `${name}行政公署`, en: `Administrative office of ${name}` }),
  corps: (name) => ({ zh: name, en: name }),
  'corps-division': (name) => ({ zh: name, en: name }),
  zone: (name) => ({ zh: `${name}管理委员会`, en: `Administrative committee of ${name}` }),
};

/** The government of a place, or the dispatched office that stands there in its stead (T-25), named in full. */
export function governmentOf(place: Place): CompetentBody {
  const title = titles[place.kind]?.(place.name) ?? { zh: `${place.name}人民政府`, en: `People's government of ${place.name}` };
  return { kind: 'government', place: place.code, organ: `${place.code}-government`, title };
}

/** The committee of a zone: no government, so nothing but an authorisation makes it responsible (T-25). */
export function committeeOf(zone: Place): CompetentBody {
  return { ...governmentOf(zone), kind: 'zone-committee', organ: `${zone.code}-committee` };
}

/** Which organs are meant by a body of a law, the present one first. */
const organsOfBody: Readonly<Partial<Record<BodyKind, readonly OrganKind[]>>> = {
  'special-equipment-department': ['market-supervision', 'quality-supervision'],
  'mine-safety-agency': ['mine-safety-agency'],
  'railway-agency': ['railway-agency'],
  'power-regulator': ['power-regulator'],
  'maritime-agency': ['maritime-agency'],
  'inland-maritime-agency': ['maritime-agency', 'local-maritime-office'],
  'civil-aviation-agency': ['civil-aviation-agency'],
  'fire-service': ['fire-rescue'],
  'fishery-department': ['agriculture'],
};

function meant({ body }: Assignment, bodies: readonly DatedOrgan[]): readonly DatedOrgan[] {
  return (organsOfBody[body] ?? []).flatMap((kind) => bodies.filter((organ) => organ.kind === kind));
}

function bodyOf({ body, title }: Assignment, { id, name, place }: DatedOrgan): CompetentBody {
  return { kind: body, place, organ: id, title: { zh: name, en: `${title.en} (${name})` } };
}

/** A body of a place: its government, or a department or service of it. @param bodies those that stood on the day in question */
export function bodyAt(place: Place, assignment: Assignment, bodies: readonly DatedOrgan[]): CompetentBody {
  const { body, title } = assignment;
  if (body === 'government') return governmentOf(place);
  const found = meant(assignment, bodies).find((organ) => organ.place === place.code);
  if (found !== undefined) return bodyOf(assignment, found);
  const named =
    place.kind === 'country'
      ? { zh: `国务院${title.zh}`, en: `National ${title.en}` }
      : { zh: `${place.name}${title.zh}`, en: `${title.en} of ${place.name}` };
  return { kind: body, place: place.code, organ: null, title: named };
}

/**
 * The agencies of a line authority that come into question, whose districts do not follow the divisions: those of the district, where there
 * are none the national one; both where the law leaves their division of work open. Never empty: one that the register lacks has no organ.
 */
export function lineBodies(assignment: Assignment, bodies: readonly DatedOrgan[]): readonly CompetentBody[] {
  const { body, seat, title } = assignment;
  const line = meant(assignment, bodies);
  const national = line.filter(({ id }) => rankOfOrgan(id) === 'national');
  const local = line.filter(({ id }) => rankOfOrgan(id) !== 'national');
  const wanted = { local: local.length > 0 ? local : national, 'national-or-local': [...national, ...local] }[lineSeat(seat)];
  if (wanted.length > 0) return wanted.map((organ) => bodyOf(assignment, organ));
  const named = seat === 'local' ? { zh: `事故发生地${title.zh}`, en: `${title.en} of the place of the accident` } : title;
  return [{ kind: body, place: null, organ: null, title: named }];
}

function lineSeat(seat: Assignment['seat']): 'local' | 'national-or-local' {
  return seat === 'local' ? 'local' : 'national-or-local';
}

/** The organ and all that followed it, one after the other. */
export function withSuccessors(organ: string, bodies: readonly DatedOrgan[]): readonly string[] {
  const found = [organ];
  for (const id of found) {
    const next = bodies.flatMap((body) => (body.id === id && body.successor !== undefined ? [body.successor] : []));
    found.push(...next.filter((one) => !found.includes(one)));
  }
  return found;
}
