import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { knownLevel } from './known-level';
import type { RecordFollowUpReport } from './record-follow-up-report.schema';

/** 续报: the number of the follow-up, and what is newly known; casualties are changed by commands of their own (RP-11, RP-12). */
export function recordFollowUpReport(state: InvestigationState, { act, data }: CommandOf<RecordFollowUpReport>): Decision {
  const n = state.reporting.followUps.count + 1;
  const known = knownLevel(state) ?? 'unknown';
  return [{ kind: 'follow-up.reported', version: 1, occurredAt: act.occurredAt, data: { ...data, n, known } }];
}
