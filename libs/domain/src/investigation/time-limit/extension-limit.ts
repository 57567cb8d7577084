import { project } from '@app/clock';
import type { ClockRule } from '@app/clock';
import type { Instant } from '@app/calendar';
import { dayAt } from '../../stream/times';
import { reject } from '../../stream/rejection';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import type { Rejection } from '../../stream/rejection';
import { article } from '../articles';
import type { InvestigationState } from '../state';

/** The investigation's outer limit. The inner, departmental one is a clock of its own and refuses nothing. */
const rule = 'IN-01';

/** All extensions that stand share one bound. */
export function refuseOverLimit(state: InvestigationState, days: number, law: LawSheet): Rejection | null {
  const max = bound(law.clocks.find((clock) => clock.id === rule));
  if (max === null) return reject('rule-missing', { rule, pack: law.pack });
  const granted = state.extensions.reduce((sum, extension) => sum + extension.grantedDays, 0);
  if (granted + days <= max) return null;
  return reject('extension-over-limit', { days, max, left: max - granted }, { article: article('二十九'), field: 'data.days' });
}

/**
 * Approved on or before the last day then in force, or while the clock is paused. Only what was true by then is looked at,
 * and what was taken back since, which counts as never granted.
 */
export function refuseExpired(state: InvestigationState, at: Instant, world: World): Rejection | null {
  const known = state.facts.filter((fact) => fact.fact === 'extension.revoked' || dayAt(fact.at) <= dayAt(at));
  const clock = project(world.law.clocks, known, world.calendar, at).find((running) => running.rule === rule);
  const dueDate = clock?.dueDate ?? null;
  if (dueDate === null || dayAt(at) <= dueDate) return null;
  return reject('extension-after-expiry', { at: dayAt(at), dueDate }, { article: article('二十九'), field: 'act.occurredAt' });
}

function bound(clock: ClockRule | undefined): number | null {
  const limit = clock?.extension?.max.find((limitCase) => limitCase.when === undefined)?.limit;
  return limit !== undefined && 'days' in limit ? limit.days : null;
}
