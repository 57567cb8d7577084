import type { Places } from './places/places';

// Of the register as it is in force: another one is another object.
const known = new WeakMap<Places, ReadonlyMap<string, readonly string[]>>();

/**
 * A place and all that lies below it by the latest version of each, with what was merged into any of them: where a case of before happened is there
 * still, under another code. Null of the country, below which all lie. An unknown code has only itself.
 */
export function placesBelow(places: Places, code: string): readonly string[] | null {
  if (places.latest(code)?.kind === 'country') return null;
  const children = known.get(places) ?? childrenOf(places);
  known.set(places, children);
  const found = new Set([code, ...places.predecessors(code)]);
  // What is added while the set is walked is walked too.
  for (const one of found) {
    for (const child of children.get(one) ?? []) {
      found.add(child);
      for (const before of places.predecessors(child)) found.add(before);
    }
  }
  return [...found];
}

function childrenOf(places: Places): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const code of places.codes()) {
    const parent = places.latest(code)?.parent ?? null;
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), code]);
  }
  return children;
}
