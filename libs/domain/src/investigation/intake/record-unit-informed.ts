import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordUnitInformed } from './record-unit-informed.schema';

/** When the head of the unit was told: the unit's hour runs from then, not from the accident (article 9). Recorded again, it corrects. */
export function recordUnitInformed(_state: InvestigationState, { act, data }: CommandOf<RecordUnitInformed>): Decision {
  return [{ kind: 'unit.informed', version: 1, occurredAt: act.occurredAt, data }];
}
