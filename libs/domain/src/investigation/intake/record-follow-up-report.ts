import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { situationAt } from './situation';
import type { RecordFollowUpReport } from './record-follow-up-report.schema';

/** 续报: the number of the follow-up, and what is newly known; casualties are changed by commands of their own (RP-11, RP-12). */
export function recordFollowUpReport(state: InvestigationState, { act, data }: CommandOf<RecordFollowUpReport>, { law }: World): Decision {
  const n = state.reporting.followUps.count + 1;
  const situation = situationAt(state, act.occurredAt, law);
  return [{ kind: 'follow-up.reported', version: 1, occurredAt: act.occurredAt, data: { ...data, n, ...situation } }];
}
