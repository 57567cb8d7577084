import { higherLevel } from '../../level/assess-level';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { knownLevel } from './known-level';
import { receiptOf } from './receipt';
import type { RecordReportReceived } from './record-report-received.schema';

/** The organ of the act received the report. What it assumes counts where it is more than was known at that moment. */
export function recordReportReceived(state: InvestigationState, { act, data }: CommandOf<RecordReportReceived>, { law }: World): Decision {
  const known = knownLevel(state, { law, now: act.occurredAt });
  const level = higherLevel(data.suspectedLevel ?? null, known);
  return [receiptOf({ told: data, organ: act.by.organ, at: act.occurredAt, level }, state.reporting, law)];
}
