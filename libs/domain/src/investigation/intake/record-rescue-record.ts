import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordRescueRecord } from './record-rescue-record.schema';

/** The records and originals of the rescue, on which the team's evaluation of it will rest (《生产安全事故应急条例》第二十四条, RP-18). */
export function recordRescueRecord(_state: InvestigationState, { act, data }: CommandOf<RecordRescueRecord>): Decision {
  return [{ kind: 'rescue-record.kept', version: 1, occurredAt: act.occurredAt, data }];
}
