import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordMovedObject } from './record-moved-object.schema';

/**
 * Something was moved at the scene, for a rescue, against spreading or for traffic (article 16, RP-15). It was done already, so nothing is
 * refused for what is missing: mark, sketch and written record are asked for until they are there.
 */
export function recordMovedObject(_state: InvestigationState, { act, data }: CommandOf<RecordMovedObject>): Decision {
  return [{ kind: 'object.moved', version: 1, occurredAt: act.occurredAt, data }];
}
