import { extensionRule, project } from '@app/clock';
import type { Fact, Source } from '@app/clock';
import type { Instant } from '@app/calendar';
import { dayAt } from '../../stream/times';
import { reject } from '@app/streams';
import type { World } from '../../stream/procedure';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import { governing, reportLimits } from '../governing-clock';
import type { InvestigationState } from '../state';

/** The rule whose clock is extended, and how far. */
interface Limit {
  readonly rule: string;
  readonly max: number;
  readonly article: string;
}

/** Refuses where the special law of the field knows no extension (SP-01). */
export function refuseUnextendable({ facts }: InvestigationState, at: Instant, world: World): Rejection | null {
  const limit = limitOf(facts, at, world);
  if (limit === null || 'code' in limit) return limit;
  return limit.max > 0 ? null : reject('extension-not-provided', { rule: limit.rule }, { article: limit.article, field: 'data.days' });
}

/** All extensions that stand share one bound. */
export function refuseOverLimit(state: InvestigationState, { days, at }: { days: number; at: Instant }, world: World): Rejection | null {
  const limit = limitOf(state.facts, at, world);
  if (limit === null || 'code' in limit) return limit;
  const granted = state.extensions.reduce((sum, extension) => sum + extension.grantedDays, 0);
  const left = Math.max(0, limit.max - granted);
  if (days <= left) return null;
  return reject('extension-over-limit', { days, max: limit.max, left }, { article: limit.article, field: 'data.days' });
}

/**
 * Approved on or before the last day then in force, or while the clock is paused. Only what was true by then is looked at, and what was
 * taken back since, which counts as never granted; and of what kind the accident is, which it was from the first.
 */
export function refuseExpired(state: InvestigationState, at: Instant, world: World): Rejection | null {
  const known = state.facts.filter(({ fact, at: on }) => atAllTimes.includes(fact) || dayAt(on) <= dayAt(at));
  const limit = limitOf(state.facts, at, world);
  if (limit === null || 'code' in limit) return limit;
  const clock = project(world.law.clocks, known, world.calendar, at).find(({ rule }) => rule === limit.rule);
  const dueDate = clock?.dueDate ?? null;
  if (dueDate === null || dayAt(at) <= dueDate) return null;
  return reject('extension-after-expiry', { at: dayAt(at), dueDate }, { article: limit.article, field: 'act.occurredAt' });
}

const atAllTimes = ['extension.revoked', 'field.determined', 'class.determined'];

/**
 * The inner, departmental limit is a clock of its own and refuses nothing. Null where no limit governs, as for most accidents before the
 * regulation: there is nothing to exceed.
 */
function limitOf(facts: readonly Fact[], at: Instant, { law, calendar }: World): Limit | Rejection | null {
  const rule = governing(project(law.clocks, facts, calendar, at), reportLimits)?.rule;
  if (rule === undefined) {
    const [first] = reportLimits;
    return law.clocks.some(({ id }) => id === first) ? null : reject('rule-missing', { rule: first, pack: law.pack });
  }
  const extension = extensionRule(law.clocks, rule, facts);
  if (extension === null) return reject('rule-missing', { rule, pack: law.pack });
  return { rule, max: extension.max, article: rule === 'IN-01' ? article('二十九') : named(extension.basis) };
}

function named({ law, article: number }: Source): string {
  return `${law}${number}`;
}
