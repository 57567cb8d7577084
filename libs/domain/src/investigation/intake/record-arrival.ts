import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordArrival } from './record-arrival.schema';

/** A head of the organ of the act has come to the scene (article 15, RP-14). */
export function recordArrival(_state: InvestigationState, { act, data }: CommandOf<RecordArrival>): Decision {
  return [{ kind: 'scene.reached', version: 1, occurredAt: act.occurredAt, data: { ...data, organ: act.by.organ } }];
}
