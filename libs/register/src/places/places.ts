import type { Day } from '@app/calendar';
import type { Place } from '@app/domain';
import { versionsByCode } from './merge';
import { standingOn } from './place-version';
import type { PlaceVersion } from './place-version';
import { find } from './search';
import type { FoundPlace } from './search';
import { searchEntries } from './search-entries';
import type { SearchEntry } from './search-entries';

/** The divisions of the country through the years. Days are in Beijing. An unknown code is never an error: it has no version. */
export interface Places {
  /** Every code ever known, in ascending order. */
  codes(): readonly string[];
  /** Oldest first; empty for an unknown code. */
  versions(code: string): readonly PlaceVersion[];
  /** What stood under the code on a day. Between two lists the certain version, else the older one; before the first list its first. */
  on(code: string, day: Day): PlaceVersion | null;
  /** The version that stands, else the one that ended last. */
  latest(code: string): PlaceVersion | null;
  /** The place and all above it up to 000000, nearest first, as they were on that day; empty if the code did not stand then. */
  chainOn(code: string, day: Day): readonly Place[];
  /** The place and all above it by the latest version of each, nearest first: what the law of a place rests on. Empty for an unknown code. */
  chainOf(code: string): readonly Place[];
  /** The code itself while it stands; afterwards those that stand on that day and took over, through all changes in between. */
  successorsOn(code: string, day: Day): readonly string[];
  /** All codes that ended in this one, directly or through others, in ascending order. */
  predecessors(code: string): readonly string[];
  /** 内蒙古自治区巴彦淖尔市临河区: all above the place but the country, then its name; empty if the code did not stand then. */
  fullName(code: string, day: Day): string;
  /** The places that fit a name, a pinyin (chongqing, chong qing) or initials (cq), at most `most`, best first. */
  search(text: string, day: Day, most: number): readonly FoundPlace[];
}

/** The places of a release and what an administrator added to them; see `versionsByCode` for which of them counts. */
export function placesOf(release: readonly PlaceVersion[], additions: readonly PlaceVersion[]): Places {
  const known = versionsByCode(release, additions);
  const predecessors = predecessorsOf(known);
  let entries: readonly SearchEntry[] | null = null;
  const fullName = (code: string, day: Day): string => nameOfChain(chainOn(known, code, day));
  return {
    codes: () => [...known.keys()].toSorted(),
    versions: (code) => known.get(code) ?? [],
    on: (code, day) => on(known, code, day),
    latest: (code) => latest(known, code),
    chainOn: (code, day) => chainOn(known, code, day),
    chainOf: (code) => chainFrom(known, code, (one) => latest(known, one)),
    successorsOn: (code, day) => [...successorsOn(known, code, day, new Set())],
    predecessors: (code) => [...ancestry(predecessors, code, new Set())].toSorted(),
    fullName,
    search: (text, day, most) => {
      // Only the processes that search pay for it.
      entries ??= searchEntries([...known.values()].flat());
      return find(entries, text, day, most, fullName);
    },
  };
}

type Known = ReadonlyMap<string, readonly PlaceVersion[]>;

function on(known: Known, code: string, day: Day): PlaceVersion | null {
  const versions = known.get(code) ?? [];
  const certain = versions.find((version) => standingOn(version, day) === 'certain');
  return certain ?? versions.find((version) => standingOn(version, day) === 'perhaps') ?? null;
}

function latest(known: Known, code: string): PlaceVersion | null {
  const versions = known.get(code) ?? [];
  return versions.find(({ until }) => until === null) ?? versions.at(-1) ?? null;
}

/** An administrator may hang a place on one that had ended or not begun on some of its days: then the version next in time stands for it. */
function nearest(known: Known, code: string, day: Day): PlaceVersion | null {
  const versions = known.get(code) ?? [];
  const begun = versions.findLast(({ since }) => since.after === null || since.after < day);
  return on(known, code, day) ?? begun ?? versions[0] ?? null;
}

function chainOn(known: Known, code: string, day: Day): readonly Place[] {
  return on(known, code, day) === null ? [] : chainFrom(known, code, (one) => nearest(known, one, day));
}

function chainFrom(known: Known, code: string, versionOf: (code: string) => PlaceVersion | null): readonly Place[] {
  const chain: Place[] = [];
  // What an administrator recorded may run in a circle: no chain is longer than the register.
  for (
    let place = versionOf(code);
    place !== null && chain.length < known.size;
    place = place.parent === null ? null : versionOf(place.parent)
  ) {
    chain.push({ code: place.code, name: place.name, kind: place.kind, parent: place.parent });
  }
  return chain;
}

function successorsOn(known: Known, code: string, day: Day, seen: Set<string>): ReadonlySet<string> {
  if (seen.has(code)) return new Set();
  if (on(known, code, day) !== null) return new Set([code]);
  const ended = known.get(code)?.findLast(({ until }) => until !== null && until.goneBy <= day);
  const next = new Set(seen).add(code);
  return new Set((ended?.successors ?? []).flatMap((successor) => [...successorsOn(known, successor, day, next)]));
}

function predecessorsOf(known: Known): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>();
  for (const { code, successors } of [...known.values()].flat()) {
    for (const successor of successors) before.set(successor, [...(before.get(successor) ?? []), code]);
  }
  return before;
}

function ancestry(before: ReadonlyMap<string, readonly string[]>, code: string, seen: Set<string>): ReadonlySet<string> {
  for (const one of before.get(code) ?? []) {
    if (!seen.has(one)) ancestry(before, one, seen.add(one));
  }
  return seen;
}

/** The corps and its divisions are named without the region: their names say whose they are. */
function nameOfChain(chain: readonly Place[]): string {
  const corps = chain.find(({ kind }) => kind === 'corps-division' || kind === 'corps');
  if (corps !== undefined) return corps.name;
  return chain
    .filter(({ parent }) => parent !== null)
    .map(({ name }) => name)
    .toReversed()
    .join('');
}
