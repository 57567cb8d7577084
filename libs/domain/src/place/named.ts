import type { Named } from '@app/streams';
import { placeKinds } from './place';
import type { Place, PlaceKind } from './place';

/** A place that an act names and all above it, nearest first, as they were called on its day; empty where the act does not name it. */
function namedChain(code: string, named: Named | undefined): readonly Place[] {
  const chain: Place[] = [];
  const places = named?.places ?? {};
  for (let next: string | null = code; next !== null && chain.every((one) => one.code !== next);) {
    const place: Named['places'][string] | undefined = Object.hasOwn(places, next) ? places[next] : undefined;
    if (place === undefined || !isKind(place.kind)) return chain;
    chain.push({ code: next, name: place.name, kind: place.kind, parent: place.parent });
    next = place.parent;
  }
  return chain;
}

function isKind(value: string): value is PlaceKind {
  return placeKinds.some((kind) => kind === value);
}

/** The same; of an act from before names were kept, what the code alone says. */
export function chainTold(code: string, named: Named | undefined): readonly Place[] {
  return named === undefined ? chainByCode(code) : namedChain(code, named);
}

/** By GB/T 2260: two digits each for province, city and county; 90 stands for the counties directly under a province. Names are not known. */
function chainByCode(code: string): readonly Place[] {
  const [province, city] = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  const direct = code.slice(2, 4) === '90';
  const one = (of: string, kind: PlaceKind, parent: string | null): Place => ({ code: of, name: of, kind, parent });
  const county = code === city ? [] : [one(code, 'county', direct ? province : city)];
  const above = direct || city === province ? [] : [one(city, 'city', province)];
  return [...county, ...above, one(province, 'province', '000000')];
}
