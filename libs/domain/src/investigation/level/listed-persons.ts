import type { Day, Instant } from '@app/calendar';
import type { CasualtyGroup, PersonsMoved } from '../../assessment/casualty-change';
import { instantOfTime } from '../../stream/times';
import type { PersonState } from './choices';
import type { LevelState, ListedPerson, ListedState } from './state';

/** Where a person in such a state stands in the count: whoever may yet prove badly hurt, is trapped or was rescued is none of it. */
function groupOf(state: PersonState): CasualtyGroup {
  return state === 'dead' || state === 'injured' || state === 'missing' ? state : 'none';
}

/** What became of the persons of the list, as moves of one person each, in the order in which they were true; with zeros, for who is not named in it is no casualty. */
export function listedMoves({ persons = [] }: Pick<LevelState, 'persons'>, opened: Instant | Day, known: Instant): readonly PersonsMoved[] {
  const zeros = (['dead', 'injured', 'missing'] as const).map((to): PersonsMoved => {
    return { kind: 'persons', id: `list:0:${to}`, from: 'none', to, count: 0, at: opened, recordedAt: known };
  });
  const moves = persons.flatMap(movesOf);
  const key = ({ at, from }: PersonsMoved): string => `${instantOfTime(at)}${from === 'none' ? 0 : 1}`;
  return [...zeros, ...moves.toSorted((one, other) => (key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : 0))];
}

function movesOf({ ref, states }: ListedPerson): readonly PersonsMoved[] {
  const moves: PersonsMoved[] = [];
  let from: CasualtyGroup = 'none';
  for (const { seq, state, since: at, knownAt } of inTimeOrder(states)) {
    const to = groupOf(state);
    if (to !== from) moves.push({ kind: 'persons', id: `list:${ref}:${seq}`, from, to, count: 1, at, recordedAt: instantOfTime(knownAt) });
    from = to;
  }
  return moves;
}

/** Of one moment the last entry holds: it corrects the ones before it. */
function inTimeOrder(states: readonly ListedState[]): readonly ListedState[] {
  const last = states.filter((one) => !states.some((other) => other.since === one.since && other.seq > one.seq));
  const time = ({ since }: ListedState): string => instantOfTime(since);
  return last.toSorted((one, other) => (time(one) < time(other) ? -1 : time(one) > time(other) ? 1 : one.seq - other.seq));
}

/** How many persons of the list were trapped at a moment, from what was known then. */
export function listedTrapped({ persons = [] }: Pick<LevelState, 'persons'>, now: Instant): number {
  const stateOf = ({ states }: ListedPerson) =>
    inTimeOrder(states.filter(({ since, knownAt }) => instantOfTime(since) <= now && instantOfTime(knownAt) <= now)).at(-1)?.state;
  return persons.filter((one) => stateOf(one) === 'trapped').length;
}
