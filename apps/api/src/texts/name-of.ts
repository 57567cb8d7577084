import { organs, places } from '@app/rules';

/** The name of an organ, or of a place with all above it (辽宁省盘锦市盘山县); an id that no register knows stands for itself. */
export function nameOf(id: string): string {
  return organs.find((organ) => organ.id === id)?.name ?? (placeName(id) || id);
}

function placeName(code: string | null): string {
  const place = code === '000000' ? undefined : places.find((known) => known.code === code);
  return place === undefined ? '' : `${placeName(place.parent)}${place.name}`;
}
