import type { Day } from '@app/calendar';
import { stoodOn } from '@app/domain';
import type { CarriedOn, Place } from '@app/domain';
import { byPattern } from './by-pattern';
import { agenciesFor, bodiesOfCountry, isNamedByLaw, ownBodies } from './district';
import { nationalOrgans } from './national';
import type { OrganVersion, PlacesLike } from './organ-version';
import { searchOrgans } from './search';
import { agencies } from './special-bodies';
import { predecessorsOf, successorsOn } from './succession';

/** The organs of the country: of the release by pattern and law, and what an administrator recorded. */
export interface Organs {
  /** As it was on a day; null where the register does not know it on that day. */
  on(id: string, day: Day): OrganVersion | null;
  /** As it was last, on whatever day; null for an id that the register never knew. */
  ever(id: string): OrganVersion | null;
  /** Those that carry on the matters of one that is no more: by the body or by its place; the organ itself while it stands. */
  successorsOn(id: string, day: Day): readonly string[];
  /** Those whose matters it carries on. */
  predecessors(id: string): readonly string[];
  /** All of a place on a day. */
  at(place: string, day: Day): readonly OrganVersion[];
  /** The bodies that special laws name and in whose district the place lies, of all years. */
  special(place: string): readonly OrganVersion[];
  /** Bodies of the place and of all above it that are no more, where an administrator recorded who carries their matters on. */
  carriedOn(place: string): readonly CarriedOn[];
  /** By name of place and organ, or part of them: 临河应急. */
  search(text: string, day: Day, most: number): readonly OrganVersion[];
}

/**
 * The register of organs over that of places. An addition is the real name, or a body of its own (T-56): from its first day on what was recorded last of
 * an id rules, and one that has ended is gone, also where a pattern would propose it.
 */
export function organsOf(places: PlacesLike, additions: readonly OrganVersion[]): Organs {
  const byId = grouped(additions, ({ id }) => id);
  const byPlace = grouped(additions, ({ place }) => place);
  // The newest first: of two for one organ and day the later counts.
  const addedToLines = additions.filter(({ kind }) => isNamedByLaw(kind)).toReversed();
  const kept = new Map<string, readonly OrganVersion[]>();
  const registers = { on, ever, whole, places, additions };
  return {
    on,
    ever,
    at,
    special,
    carriedOn,
    successorsOn: (id, day) => successorsOn(id, day, registers),
    predecessors: (id) => predecessorsOf(id, registers),
    search: (text, day, most) => searchOrgans({ at, places, ruling }, { text, day, most }),
  };

  function ever(id: string): OrganVersion | null {
    const recorded = byId.get(id)?.at(-1);
    if (recorded !== undefined) return recorded;
    const versions = whole(id.slice(0, 6)).filter((one) => one.id === id);
    return versions.find(({ to }) => to === null) ?? versions.at(-1) ?? null;
  }

  /** What an administrator recorded comes first: the real name before the proposal. */
  function whole(place: string): readonly OrganVersion[] {
    const here = (byPlace.get(place) ?? []).toReversed();
    const seated = agencies.filter((one) => one.place === place);
    return place === '000000' ? [...here, ...nationalOrgans] : [...here, ...byPattern(places.chainOf(place), () => true), ...seated];
  }

  function on(id: string, day: Day): OrganVersion | null {
    const rules = lastOf(id, day);
    if (rules !== undefined) return stoodOn(rules, day) ? rules : null;
    return released(id.slice(0, 6), day).find((one) => one.id === id) ?? null;
  }

  function at(place: string, day: Day): readonly OrganVersion[] {
    const recorded = new Set((byPlace.get(place) ?? []).map(({ id }) => id));
    const names = new Map(released(place, day).map((one) => [one.id, one]));
    for (const id of recorded) {
      const rules = lastOf(id, day);
      if (rules !== undefined && stoodOn(rules, day)) names.set(id, rules);
      else if (rules !== undefined) names.delete(id);
    }
    return [...names.values()];
  }

  /** What was recorded last of an id among what had begun by a day. */
  function lastOf(id: string, day: Day): OrganVersion | undefined {
    return byId.get(id)?.findLast(({ from }) => from === null || from <= day);
  }

  function ruling(day: Day): readonly OrganVersion[] {
    return [...byId.keys()].flatMap((id) => on(id, day) ?? []);
  }

  function released(place: string, day: Day): readonly OrganVersion[] {
    if (place === '000000') return nationalOrgans.filter((one) => stoodOn(one, day));
    const seated = agencies.filter((one) => one.place === place && stoodOn(one, day));
    const once = seated.filter((one, index) => seated.findIndex(({ id }) => id === one.id) === index).map(wholeBody);
    if (places.on(place, day) === null) return once;
    return [...byPattern(places.chainOn(place, day), () => true).filter((one) => stoodOn(one, day)), ...once];
  }

  function special(place: string): readonly OrganVersion[] {
    const known = kept.get(place) ?? specialOf(place);
    kept.set(place, known);
    return known;
  }

  function specialOf(place: string): readonly OrganVersion[] {
    const chain = places.chainOf(place);
    const codes = chain.map(({ code }) => code);
    const own = chain.flatMap((_, index) => bodiesAt(chain.slice(index)));
    const proposed = [...agenciesFor(chain), ...own, ...bodiesOfCountry];
    // A name that is recorded for an agency of the release says nothing of its district.
    const here = addedToLines.filter(({ id, place: seat, serves }) => {
      if (serves === undefined && agencies.some((one) => one.id === id)) return proposed.some((one) => one.id === id);
      return (serves ?? [seat]).some((code) => codes.includes(code));
    });
    // An addition stands first: on the days of its span it is found before what the pattern proposes under the same id.
    return chain.length === 0 ? [] : [...here, ...proposed.map(untilEnd)];
  }

  /** Of several records of a body the last holds; what a pattern proposes is no paper (T-30). */
  function carriedOn(place: string): readonly CarriedOn[] {
    const codes = places.chainOf(place).map(({ code }) => code);
    return codes
      .flatMap((code) => [...new Set((byPlace.get(code) ?? []).map(({ id }) => id))])
      .flatMap((id) => {
        const { to, successor } = byId.get(id)?.at(-1) ?? {};
        return to == null || successor === undefined ? [] : [{ organ: id, to, by: successor }];
      });
  }

  /** The same object where no record ends it, since places share it. */
  function untilEnd(organ: OrganVersion): OrganVersion {
    const last = byId.get(organ.id)?.at(-1);
    if (last === undefined || last.to === null || (organ.to !== null && organ.to <= last.to)) return organ;
    const { to, successor } = last;
    return { ...organ, to, ...(successor === undefined ? {} : { successor }) };
  }

  // Counties share the objects of their city and province.
  function bodiesAt(chain: readonly Place[]): readonly OrganVersion[] {
    const key = `own/${chain[0]?.code ?? ''}`;
    const known = kept.get(key) ?? ownBodies(chain);
    kept.set(key, known);
    return known;
  }
}

/** A body that stands in several rows serves the districts of all of them. */
function wholeBody(body: OrganVersion): OrganVersion {
  const serves = agencies.filter(({ id, from }) => id === body.id && from === body.from).flatMap((one) => one.serves ?? []);
  return { ...body, serves };
}

function grouped(versions: readonly OrganVersion[], key: (version: OrganVersion) => string): ReadonlyMap<string, readonly OrganVersion[]> {
  const groups = new Map<string, OrganVersion[]>();
  for (const version of versions) {
    const group = groups.get(key(version));
    if (group === undefined) groups.set(key(version), [version]);
    else group.push(version);
  }
  return groups;
}
