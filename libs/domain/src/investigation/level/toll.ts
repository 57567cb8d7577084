import { lossOf } from '../../level/casualties-on';
import { tally } from '../../level/tally';
import type { InvestigationState } from '../state';
import { casualtyHistory, personMoves } from './casualty-history';

type Toll = InvestigationState['toll'];

/** The totals as they stand today, whenever they became true; missing persons who were confirmed as counted dead are among the dead. */
export function tollOf(state: Pick<InvestigationState, 'occurredAt' | 'reportedAt' | 'grading'>): Toll {
  const { dead, injured, missing } = tally(personMoves(state));
  const confirmed = state.grading.confirmed.reduce((sum, { count }) => sum + count, 0);
  const counted = Math.min(confirmed, missing);
  const directLossWan = lossOf(casualtyHistory(state))?.wan ?? null;
  return { deaths: dead + counted, seriousInjuries: injured, missing: missing - counted, directLossWan };
}
