import type { CommandOf, Decision } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import type { RecordCommissionOpinion } from './record-commission-opinion.schema';

/** The commission's opinion on persons, whenever it comes and whether or not somebody waited for it; it ends the waiting for that commission. */
export function recordCommissionOpinion(_state: InvestigationState, { act, data }: CommandOf<RecordCommissionOpinion>): Decision {
  return [{ kind: 'commission.opinion-given', version: 1, occurredAt: act.occurredAt, data }];
}
