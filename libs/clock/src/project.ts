import type { Calendar, Instant } from '@app/calendar';
import type { Clock, ClockStatus, Fact, ProjectOptions, Step } from './clock';
import type { End } from './end';
import { entitiesOf } from './entities';
import type { Entity } from './entities';
import { decidingFacts } from './fact-names';
import { dayOf, instantOf, isKnownByDay, readable, recordedMs } from './fact-times';
import { latest } from './facts';
import { cameFrom, keptClock } from './kept-clock';
import type { ClockRule } from './rule';
import { rungsOf } from './rungs';
import { resultStep, settingStep, stopStep, voidedStep, waitingStep } from './sentences';
import { standing } from './undone';
import { versionFor, versionsById } from './versions';
import type { Versions } from './versions';
import { windowOf } from './window';
import type { Window } from './window';
import { outsideForceStep } from './window-sentences';

/**
 * Derives every clock from facts alone. Never throws; the order of facts does not matter; unknown facts are
 * passed over. A rule that is not in force for these facts, or whose condition does not hold, has no clock, unless it asks to
 * be shown as void; a rule with one clock per entity has none until an entity is named.
 *
 * @param now the instant at which the answer is asked: it decides between pending, running and expired, and how far ahead
 *   recurring rungs are laid out
 */
export function project(
  rules: readonly ClockRule[],
  facts: readonly Fact[],
  calendar: Calendar,
  now: Instant,
  options: ProjectOptions = {},
): readonly Clock[] {
  const known = readable(facts);
  return versionsById(rules).flatMap((versions) => {
    const seen = known.filter(({ fact }) => versions.looksAt.has(fact));
    return entitiesOf(versions.rules[0]?.per, seen).flatMap((entity) => {
      const origin = { versions, facts: entity.facts, calendar, now, offsetMinutes: options.offsetMinutes ?? 0 };
      const clock = keptClock(origin, idOf(versions, entity), options) ?? newClock(versions, entity, calendar, now, options);
      return clock === null ? [] : [cameFrom(origin, clock)];
    });
  });
}

function newClock(versions: Versions, entity: Entity, calendar: Calendar, now: Instant, options: ProjectOptions): Clock | null {
  const choice = versionFor(versions.rules, entity.facts);
  if (choice === null) return null;
  const rule = withActor(choice.rule, entity);
  return choice.force === 'outside' ? outside(rule, entity) : clockOf(rule, entity, calendar, now, options);
}

function withActor(rule: ClockRule, { facts }: Entity): ClockRule {
  const actor = rule.actorIn === undefined ? undefined : latest(facts, [rule.actorIn])?.value;
  if (actor === undefined) return rule;
  const ladder = rule.ladder.map((rung) => ({ ...rung, to: rung.to.map((role) => (role === rule.actor ? actor : role)) }));
  return { ...rule, actor, ladder };
}

function clockOf(rule: ClockRule, entity: Entity, calendar: Calendar, now: Instant, options: ProjectOptions): Clock {
  const { facts, undoing, steps } = standing(rule, entity.facts);
  const window = windowOf(rule, facts, calendar);
  const { end, stop } = window;
  if (end === null && steps.length > 0) return withoutDate(rule, entity, 'void', [...steps, voidedStep(rule)]);
  if (end === null) return withoutDate(rule, entity, 'pending', [waitingStep(rule)]);
  const status = statusOf(rule, window, end, now);
  const { paused } = end;
  const pausedSince = status === 'paused' && paused !== null ? paused.since : null;
  const { dueDate, dueAt, kind, startedOn, startedAt } = end;
  const clock = idOf(rule, entity);
  const known = knownAt([...end.used, ...undoing, ...deciding(rule, facts)]);
  const anchor = {
    clock,
    status,
    startedOn,
    startedAt,
    opensAt: window.opensAt,
    dueDate,
    dueAt,
    pausedSince,
    kind,
    matterKnownAt: matterKnownAt(rule, facts),
    knownAt: known,
    now,
  };
  return {
    ...named(rule, entity),
    status,
    startedOn,
    dueDate: paused === null ? dueDate : null,
    dueAt: paused === null ? dueAt : null,
    remainingDays: paused?.left ?? null,
    pausedSince,
    settledAt: stop === undefined ? null : instantOf(stop),
    provisional: end.provisional || window.provisional,
    rungs: rungsOf(rule, anchor, calendar, options.fired ?? [], options.offsetMinutes ?? 0),
    derivation: [...end.steps, ...window.steps, ...steps, ...settings(rule), ...closing(status, stop, end)],
    ...particulars(rule, entity, window),
    ...(paused !== null || end.range.earliest === end.range.latest ? {} : { range: end.range }),
  };
}

function matterKnownAt({ knownBy }: ClockRule, facts: readonly Fact[]): Instant | null {
  const known = knownBy === undefined ? undefined : latest(facts, [knownBy.fact]);
  return known === undefined ? null : instantOf(known);
}

function statusOf(rule: ClockRule, { stop, opensAt, binds }: Window, end: End, now: Instant): ClockStatus {
  if (stop !== undefined) {
    if (end.paused !== null) return 'met';
    // A stop known only by its day is in time on the last day itself; an act at the due instant is late for a day clock, in time for an hour clock.
    const at = instantOf(stop);
    const inTime = end.kind === 'hours' && !isKnownByDay(stop) ? at <= end.dueAt : at < end.dueAt;
    return inTime ? 'met' : 'met-late';
  }
  if (end.paused !== null) return 'paused';
  const ended = end.kind === 'hours' ? now > end.dueAt : now >= end.dueAt;
  if (ended) return rule.onExpiry ?? 'overdue';
  return binds === 'window' && opensAt !== null && now < opensAt ? 'pending' : 'running';
}

function outside(rule: ClockRule, entity: Entity): Clock {
  const said = rule.inForce === undefined ? [] : [outsideForceStep(rule.title, rule.inForce)];
  return withoutDate(rule, entity, 'void', [...said, ...settings(rule)]);
}

function withoutDate(rule: ClockRule, entity: Entity, status: ClockStatus, derivation: readonly Step[]): Clock {
  const none = { startedOn: null, dueDate: null, dueAt: null, remainingDays: null, pausedSince: null, settledAt: null };
  return { ...named(rule, entity), status, ...none, provisional: false, rungs: [], derivation, ...particulars(rule, entity, null) };
}

function idOf({ id }: { readonly id: string }, { ref }: Entity): string {
  return ref === null ? id : `${id}#${ref}`;
}

function named(rule: ClockRule, entity: Entity): Pick<Clock, 'id' | 'rule' | 'title' | 'actor'> {
  return { id: idOf(rule, entity), rule: rule.id, title: rule.title, actor: rule.actor };
}

/** Only what the rule has, so that clocks of rules without it stay as they were written down. */
function particulars(rule: ClockRule, { ref }: Entity, window: Window | null): Partial<Clock> {
  const opensAt = window?.opensAt ?? null;
  return {
    ...(ref === null ? {} : { ref }),
    ...(opensAt === null ? {} : { opensAt }),
    ...(rule.layer === undefined ? {} : { layer: rule.layer }),
    ...(rule.side === undefined ? {} : { side: rule.side }),
    ...(rule.onExpiry === undefined ? {} : { onExpiry: rule.onExpiry }),
  };
}

function deciding(rule: ClockRule, facts: readonly Fact[]): readonly Fact[] {
  return decidingFacts(rule).flatMap((name) => latest(facts, [name]) ?? []);
}

function knownAt(facts: readonly Fact[]): Instant | null {
  const last = Math.max(...facts.map(recordedMs));
  return Number.isFinite(last) ? new Date(last).toISOString() : null;
}

function settings(rule: ClockRule): readonly Step[] {
  return (rule.settings ?? []).map(({ name, value, note }) => settingStep(name, value, note));
}

function closing(status: ClockStatus, stop: Fact | undefined, { dueDate, kind, paused }: End): readonly Step[] {
  const result = paused !== null || kind === 'hours' ? [] : [resultStep(dueDate)];
  if (stop === undefined) return result;
  return [...result, stopStep(dayOf(stop), status === 'met-late' ? 'met-late' : 'met', paused?.leftText ?? null)];
}
