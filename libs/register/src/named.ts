import type { Day } from '@app/calendar';
import type { Place } from '@app/domain';
import type { Named } from '@app/streams';
import { standingOn } from './places/place-version';
import type { Register } from './register';

/** What a field names: an organ by id, or a place by code. */
export interface Wanted {
  readonly picks: 'organ' | 'place';
  readonly id: string;
}

/** Why a field names nothing: `gone` where something else carries its matters on by then, `not-yet` where something else did so before it. */
export type Unknown =
  | { readonly because: 'no-such-place'; readonly id: string }
  | { readonly because: 'no-such-organ'; readonly id: string }
  | { readonly because: 'no-such-place-of-organ'; readonly id: string }
  | { readonly because: 'not-yet'; readonly id: string; readonly predecessors: readonly string[] }
  | { readonly because: 'gone'; readonly id: string; readonly successors: readonly string[] };

/** Why the register has no such organ or place on a day; null where it has. A place of any year is known. */
export function unknownOn({ picks, id }: Wanted, day: Day, { places, organs }: Register): Unknown | null {
  const code = id.slice(0, 6);
  if (picks === 'place') return places.latest(code) === null ? { because: 'no-such-place', id } : null;
  if (places.latest(code) === null) return { because: 'no-such-place-of-organ', id };
  if (isTeam(id) || organs.on(id, day) !== null) return null;
  const known = organs.ever(id);
  if (known === null) return { because: 'no-such-organ', id };
  const successors = organs.successorsOn(id, day);
  if (successors.length > 0) return { because: 'gone', id, successors };
  const predecessors = organs.predecessors(id).filter((one) => organs.on(one, day) !== null);
  return predecessors.length > 0 ? { because: 'not-yet', id, predecessors } : { because: 'no-such-organ', id };
}

/** The organs and places as they were on the day, with all that is above them. What the register does not have is left out. */
export function namedOn(wanted: readonly Wanted[], day: Day, register: Register): Named {
  const { places, organs } = register;
  const found = wanted
    .filter(({ picks }) => picks === 'organ')
    .flatMap(({ id }) => {
      const organ = isTeam(id) ? { name: register.nameOf(id, day), place: id.slice(0, 6) } : organs.on(id, day);
      if (organ === null) return [];
      const succeeds = organs.predecessors(id).filter((one) => !standsSurely(one));
      return [[id, { name: organ.name, place: organ.place, ...(succeeds.length === 0 ? {} : { succeeds }) }] as const];
    });
  const codes = [...found.map(([, { place }]) => place), ...wanted.flatMap(({ picks, id }) => (picks === 'place' ? [id] : []))];
  const chains = codes.flatMap((code) => chainOf(code));
  return {
    organs: Object.fromEntries(found),
    places: Object.fromEntries(chains.map(({ code, name, kind, parent }) => [code, { name, kind, parent }])),
  };

  /** Its matters are its own then. Between two lists it may be gone already, and then another acts for it. */
  function standsSurely(organ: string): boolean {
    const place = places.on(organ.slice(0, 6), day);
    return organs.on(organ, day) !== null && place !== null && standingOn(place, day) === 'certain';
  }

  function chainOf(code: string): readonly Place[] {
    const then = places.chainOn(code, day);
    return then.length > 0 ? then : places.chainOf(code);
  }
}

function isTeam(id: string): boolean {
  return id.slice(7) === 'team';
}
