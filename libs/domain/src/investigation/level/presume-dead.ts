import type { Rung } from '@app/clock';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { levelStanding } from './level-standing';

/** At 00:00 of day 31 (8) the missing count as dead (LV-04): prepared here, true when a person confirms it. Nothing where nobody is missing. */
export function presumeDead(state: InvestigationState, rung: Rung, world: World): readonly NewEvent[] {
  if (rung.clock !== 'RP-11' || rung.action !== 'expire') return [];
  const standing = levelStanding(state, world);
  const count = standing?.casualties.awaitingConfirmation ?? 0;
  if (standing === null || count === 0) return [];
  const { computed, prepared } = standing;
  return [{ kind: 'missing.presumed-dead', version: 1, occurredAt: rung.at, data: { count, computed, prepared } }];
}
