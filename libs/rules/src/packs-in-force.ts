import type { Place, PlacePack } from '@app/domain';
import { releasePacks } from './local/packs';

const merged = new WeakMap<readonly PlacePack[], readonly PlacePack[]>();

/** The packs of the release, each replaced by the loaded one of its id where that has a higher version, and those that only were loaded. */
export function packsInForce(loaded: readonly PlacePack[]): readonly PlacePack[] {
  if (loaded.length === 0) return releasePacks;
  const known = merged.get(loaded) ?? merge(loaded);
  merged.set(loaded, known);
  return known;
}

function merge(loaded: readonly PlacePack[]): readonly PlacePack[] {
  const newer = (pack: PlacePack) => loaded.find(({ id, version }) => id === pack.id && version > pack.version) ?? pack;
  const more = loaded.filter(({ id }) => releasePacks.every((pack) => pack.id !== id));
  return [...releasePacks.map(newer), ...more];
}

/** Those that hold at a place, its own first. @param chain the place and all above it, nearest first */
export function packsAt(chain: readonly Place[], loaded: readonly PlacePack[]): readonly PlacePack[] {
  const packs = packsInForce(loaded);
  return chain.flatMap(({ code }) => packs.filter(({ place }) => place === code));
}
