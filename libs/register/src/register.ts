import { addDays } from '@app/calendar';
import type { Day } from '@app/calendar';
import type { AddedOrgan, AddedPlace } from './entry';
import { organsOf } from './organs/organs';
import type { OrganVersion } from './organs/organ-version';
import type { Organs } from './organs/organs';
import { placesOf } from './places/places';
import type { Places } from './places/places';
import type { PlaceVersion } from './places/place-version';
import { releasePlaces } from './places/release';

/** The one register of places and organs: those of the release, and what an administrator added. */
export interface Register {
  readonly places: Places;
  readonly organs: Organs;
  /**
   * The name of an organ, or of a place with all above it (辽宁省盘锦市盘山县), as it was on the day, else as it is known at all; what no register
   * knows stands for itself.
   */
  readonly nameOf: (id: string, day?: Day) => string;
  /** A sentence in which every organ is called by its name instead of its id. */
  readonly withNames: (sentence: string) => string;
}

export function registerOf(places: readonly AddedPlace[], organs: readonly AddedOrgan[]): Register {
  const allPlaces = placesOf(releasePlaces, places.map(versionOf));
  const allOrgans = organsOf(
    allPlaces,
    organs.map((organ): OrganVersion => ({ ...organ, origin: 'added' })),
  );
  // A list calls the same few bodies by their names again and again, and to find a name takes a while.
  const names = new Map<string, string>();
  const nameOf = (id: string, day: Day = endOfTime): string => {
    const key = `${id} ${day}`;
    const name = names.get(key) ?? called(id, day);
    if (names.size === mostKept) names.clear();
    names.set(key, name);
    return name;
  };
  return {
    places: allPlaces,
    organs: allOrgans,
    nameOf,
    withNames: (sentence) => sentence.replace(/\b\d{6}(-[a-z]+)+/g, (id) => nameOf(id)),
  };

  function called(id: string, day: Day): string {
    return organName(id, day) ?? (placeName(id, day) || id);
  }

  function organName(id: string, day: Day): string | null {
    const [code = '', short] = [id.slice(0, 6), id.slice(7)];
    // A team is in no register: it is called by the place of its government.
    if (short === 'team') return placeOf(code, day)?.name.concat('事故调查组') ?? null;
    return (allOrgans.on(id, day) ?? allOrgans.ever(id))?.name ?? null;
  }

  function placeOf(code: string, day: Day): PlaceVersion | null {
    return allPlaces.on(code, day) ?? allPlaces.latest(code);
  }

  function placeName(code: string, day: Day): string {
    const place = placeOf(code, day);
    if (place === null) return '';
    if (place.parent === null) return place.name;
    // One that did not stand on the day is called as on a day on which it did.
    return allPlaces.fullName(code, day) || allPlaces.fullName(code, place.until?.last ?? place.since.by);
  }
}

// The last day that the product takes in: what stands then stands today.
const endOfTime = '2099-12-31';
const mostKept = 20_000;

/** Of an addition both days are known, so that the days beside them are told as well. */
function versionOf({ from, to, ...place }: AddedPlace): PlaceVersion {
  return {
    ...place,
    since: { after: addDays(from, -1), by: from },
    until: to === null ? null : { last: to, goneBy: addDays(to, 1) },
  };
}
