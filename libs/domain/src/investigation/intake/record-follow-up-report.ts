import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { situationAt } from './situation';
import type { RecordFollowUpReport } from './record-follow-up-report.schema';

/** 续报: the number of the follow-up, and what is newly known; casualties are changed by commands of their own (RP-11, RP-12). */
export function recordFollowUpReport(state: InvestigationState, { act, data }: CommandOf<RecordFollowUpReport>): Decision {
  const n = state.reporting.followUps.count + 1;
  return [
    { kind: 'follow-up.reported', version: 1, occurredAt: act.occurredAt, data: { ...data, n, ...situationAt(state, act.occurredAt) } },
  ];
}
