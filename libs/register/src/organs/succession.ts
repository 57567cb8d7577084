import type { Day } from '@app/calendar';
import type { OrganVersion, PlacesLike } from './organ-version';

interface Registers {
  readonly on: (id: string, day: Day) => OrganVersion | null;
  readonly ever: (id: string) => OrganVersion | null;
  /** The organs of a place in all years. */
  readonly whole: (place: string) => readonly OrganVersion[];
  readonly places: PlacesLike;
  /** Those that an administrator recorded: one of them may be carried on by an organ of another place. */
  readonly additions: readonly OrganVersion[];
}

/**
 * The organs that carry on the matters of one: itself while it stands, the body that took over its functions, or the same body of the places that
 * followed its own. Empty where nobody is known to.
 */
export function successorsOn(id: string, day: Day, registers: Registers, seen: ReadonlySet<string> = new Set()): readonly string[] {
  if (seen.has(id)) return [];
  if (registers.on(id, day) !== null) return [id];
  const [code, short] = [id.slice(0, 6), id.slice(7)];
  const next = registers.ever(id)?.successor;
  const ofPlaces = registers.places.successorsOn(code, day).map((follower) => `${follower}-${short}`);
  const followers = [...(next === undefined ? [] : [next]), ...ofPlaces].filter((one) => one !== id);
  return [...new Set(followers.flatMap((one) => successorsOn(one, day, registers, new Set([...seen, id]))))];
}

/** The organs whose matters one carries on, directly or through others, in ascending order. */
export function predecessorsOf(id: string, registers: Registers): readonly string[] {
  const found = new Set<string>();
  const open = [id];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const before of directlyBefore(one, registers)) {
      if (before === id || found.has(before)) continue;
      found.add(before);
      open.push(before);
    }
  }
  return [...found].toSorted();
}

function directlyBefore(id: string, { ever, whole, places, additions }: Registers): readonly string[] {
  const [code, short] = [id.slice(0, 6), id.slice(7)];
  const ofPlaces = places.predecessors(code).map((one) => `${one}-${short}`);
  const taken = [...whole(code), ...additions].flatMap((organ) => (organ.successor === id ? [organ.id] : []));
  return [...ofPlaces.filter((one) => ever(one) !== null), ...taken];
}
