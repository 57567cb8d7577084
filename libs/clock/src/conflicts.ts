import { beijingDay } from '@app/calendar';
import type { Calendar, Day } from '@app/calendar';
import { hoursOf, lastDay } from './arithmetic';
import type { Clock } from './clock';
import { chainSentence, windowSentence } from './conflict-sentences';
import type { Limit, Source, Text } from './rule';

/** A matter that includes others, each with its own time after the one before (trap T-10). */
export interface ConflictRule {
  /** The trap (docs/law/traps.md): `T-10`. */
  readonly id: string;
  readonly title: Text;
  readonly basis: readonly Source[];
  /** The rule whose matter includes all of the chain. */
  readonly holder: string;
  /** What has to be done within it, in order. `limit` serves while the clock has not begun: the time it will have. */
  readonly chain: readonly { readonly rule: string; readonly limit: Limit }[];
}

/** Two ends of one case that cannot both be used to the full. */
export interface Conflict {
  /** `T-10:SV-06`: unique among the conflicts of a case. */
  readonly id: string;
  /** Clock whose end binds, being the earlier. */
  readonly binding: string;
  /** The other clocks; none where a window conflicts with its own end. */
  readonly others: readonly string[];
  readonly bindingDay: Day;
  /** The day that cannot be waited for. */
  readonly otherDay: Day;
  readonly text: Text;
  readonly basis: readonly Source[];
}

/** Clocks that are still open only: what is done conflicts with nothing. Pauses without an end make no date, so no conflict yet. */
export function conflicts(clocks: readonly Clock[], rules: readonly ConflictRule[], calendar: Calendar): readonly Conflict[] {
  return [...clocks.flatMap(windowConflict), ...rules.flatMap((rule) => chainConflicts(rule, clocks, calendar))];
}

const open: readonly Clock['status'][] = ['pending', 'running', 'overdue'];

function windowConflict({ id, title, status, opensAt, dueAt, dueDate, derivation }: Clock): readonly Conflict[] {
  if (!open.includes(status) || opensAt === undefined || dueAt === null || dueDate === null || opensAt < dueAt) return [];
  const otherDay = beijingDay(opensAt);
  const basis = derivation.flatMap((step) => (step.step === 'conflict' && step.basis !== undefined ? [step.basis] : []));
  return [
    { id: `window:${id}`, binding: id, others: [], bindingDay: dueDate, otherDay, text: windowSentence(title, otherDay, dueDate), basis },
  ];
}

function chainConflicts(rule: ConflictRule, clocks: readonly Clock[], calendar: Calendar): readonly Conflict[] {
  const end = chainEnd(rule, clocks, calendar);
  if (end === null) return [];
  return clocks.flatMap((holder) => {
    const { id, dueDate } = holder;
    if (holder.rule !== rule.holder || !open.includes(holder.status) || dueDate === null || end.day <= dueDate) return [];
    const text = chainSentence(rule.title, holder.title, dueDate, end.titles, end.day);
    return [{ id: `${rule.id}:${id}`, binding: id, others: end.clocks, bindingDay: dueDate, otherDay: end.day, text, basis: rule.basis }];
  });
}

/** The end of a chain of matters, and what it is made of. */
export interface ChainEnd {
  readonly day: Day;
  readonly clocks: readonly string[];
  readonly titles: readonly Text[];
}

/** The day on which the chain ends when each part uses its time to the full; null once all is done, or while a part has no date. */
export function chainEnd(rule: Pick<ConflictRule, 'chain'>, clocks: readonly Clock[], calendar: Calendar): ChainEnd | null {
  let day: Day | null = null;
  let left = 0;
  const parts = rule.chain.map(({ rule: id, limit }) => ({ clock: clocks.find((clock) => clock.rule === id), limit }));
  for (const { clock, limit } of parts) {
    if (clock?.status === 'paused') return null;
    day = settledOn(clock) ?? clock?.dueDate ?? after(day, limit, calendar);
    if (settledOn(clock) === null) left += 1;
  }
  const named = parts.flatMap(({ clock }) => (clock === undefined ? [] : [clock]));
  if (day === null || left === 0) return null;
  return { day, clocks: named.map(({ id }) => id), titles: named.map(({ title }) => title) };
}

function settledOn(clock: Clock | undefined): Day | null {
  const settledAt = clock?.settledAt ?? null;
  return settledAt === null ? null : beijingDay(settledAt);
}

function after(day: Day | null, limit: Limit, calendar: Calendar): Day | null {
  return day === null || hoursOf(limit) !== null ? day : lastDay(day, limit, calendar).day;
}
