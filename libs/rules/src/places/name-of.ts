import { organs } from './organs';
import { places } from './places';

const organNames: ReadonlyMap<string, string> = new Map(organs.map(({ id, name }) => [id, name]));

/** The name of an organ, or of a place with all above it (辽宁省盘锦市盘山县); an id that no register knows stands for itself. */
export function nameOf(id: string): string {
  return organNames.get(id) ?? teamName(id) ?? (placeName(id) || id);
}

/** A sentence in which every organ that the register knows is called by its name instead of its id. */
export function withNames(sentence: string): string {
  return sentence.replace(/\b\d{6}(-[a-z]+)+/g, nameOf);
}

/** A team is in no register: it is called by the place of its government. */
function teamName(id: string): string | null {
  const place = /^\d{6}-team$/.test(id) ? places.find(({ code }) => code === id.slice(0, 6)) : undefined;
  return place === undefined ? null : `${place.name}事故调查组`;
}

function placeName(code: string | null): string {
  const place = code === '000000' ? undefined : places.find((known) => known.code === code);
  return place === undefined ? '' : `${placeName(place.parent)}${place.name}`;
}
