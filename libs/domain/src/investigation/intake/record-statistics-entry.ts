import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordStatisticsEntry } from './record-statistics-entry.schema';

/** Entered first, cancelled only after a published conclusion (RP-19, RP-20). */
export function recordStatisticsEntry(_state: InvestigationState, { act, data }: CommandOf<RecordStatisticsEntry>): Decision {
  return [{ kind: 'statistics.entered', version: 1, occurredAt: act.occurredAt, data }];
}
