import type { Day } from '@app/calendar';
import type { Fact } from './clock';
import { dayOf } from './fact-times';
import { eachRef } from './facts';
import type { ClockRule, SuspensionRule } from './rule';

/** Time that does not count: `from` is used up, the days after it up to and including `until` do not count; open while `until` is null. */
export interface Pause {
  readonly from: Day;
  readonly until: Day | null;
  /** The suspensions that it is made of, one unless some overlap. */
  readonly parts: readonly PausePart[];
  readonly facts: readonly Fact[];
}

export interface PausePart {
  readonly from: Day;
  readonly until: Day | null;
  readonly rule: SuspensionRule;
}

/** The pauses of a clock that starts on `start`, overlaps joined (counting 4.6.4): in order, none touching the next. */
export function pausesOf(rule: ClockRule, facts: readonly Fact[], start: Day): readonly Pause[] {
  const found = rule.suspensions.flatMap((suspension) => pausesOfGround(suspension, facts, start));
  found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: Pause[] = [];
  for (const pause of found) {
    const last = joined.at(-1);
    if (last === undefined || (last.until !== null && pause.from > last.until)) joined.push(pause);
    else joined[joined.length - 1] = union(last, pause);
  }
  return joined;
}

function union(first: Pause, second: Pause): Pause {
  return {
    from: first.from,
    until: later(first.until, second.until),
    parts: [...first.parts, ...second.parts],
    facts: [...first.facts, ...second.facts],
  };
}

function pausesOfGround(suspension: SuspensionRule, facts: readonly Fact[], start: Day): readonly Pause[] {
  if (suspension.setting?.value === 'off') return [];
  const ends = [...eachRef(facts, suspension.until), ...brokenOff(suspension, facts)];
  const gone = [...refutations(suspension, facts), ...countedOn(suspension, facts)].map(({ ref }) => ref);
  return begins(suspension, facts).flatMap((begin) => {
    if (gone.includes(begin.ref)) return [];
    const end = ends.find((fact) => fact.ref === begin.ref);
    if (end === undefined && suspension.reaches === 'back-to-start') return [];
    const from = suspension.reaches === 'back-to-start' || dayOf(begin) < start ? start : dayOf(begin);
    const until = end === undefined ? null : dayOf(end);
    // An end before its begin is a slip of the pen in one of two records: it pauses nothing.
    if (until !== null && until <= from) return [];
    const found = end === undefined ? [begin] : [begin, end];
    return [{ from, until, parts: [{ from, until, rule: suspension }], facts: found }];
  });
}

/** One that reaches back needs no begin of its own: its end alone says that it was. */
function begins(suspension: SuspensionRule, facts: readonly Fact[]): readonly Fact[] {
  const begun = eachRef(facts, suspension.from);
  if (suspension.reaches === undefined) return begun;
  const alone = eachRef(facts, suspension.until).filter((end) => !begun.some(({ ref }) => ref === end.ref));
  return [...begun, ...alone];
}

/** What has begun, would reach back, and has not ended yet: said, since it stops nothing. */
export function pendingOf(suspension: SuspensionRule, facts: readonly Fact[]): readonly Fact[] {
  if (suspension.reaches === undefined || suspension.setting?.value === 'off') return [];
  const settled = [...eachRef(facts, suspension.until), ...refutations(suspension, facts)].map(({ ref }) => ref);
  return eachRef(facts, suspension.from).filter(({ ref }) => !settled.includes(ref));
}

/** The facts by which pauses of a ground never were. */
export function refutations({ refuted }: SuspensionRule, facts: readonly Fact[]): readonly Fact[] {
  return refuted === undefined ? [] : eachRef(facts, refuted);
}

/** The facts by which pauses of a ground ended without the result that was waited for (IN-12). */
export function brokenOff({ brokenOff: end }: SuspensionRule, facts: readonly Fact[]): readonly Fact[] {
  return end === undefined ? [] : eachRef(facts, end.by);
}

/** Those of them whose time counts, as if the pause had never been; a result that came after all makes it one. */
export function countedOn(suspension: SuspensionRule, facts: readonly Fact[]): readonly Fact[] {
  if (suspension.brokenOff?.setting.value !== 'counted') return [];
  const delivered = eachRef(facts, suspension.until).map(({ ref }) => ref);
  return brokenOff(suspension, facts).filter(({ ref }) => !delivered.includes(ref));
}

/** Whether a ground occurs at all, so that a reader is told what the pack has decided about it. */
export function occurs(suspension: SuspensionRule, facts: readonly Fact[]): boolean {
  return begins(suspension, facts).length > 0;
}

function later(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
