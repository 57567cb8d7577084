import type { Apply, EventOf } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import { withTeamwork } from '../with-teamwork';
import type { NotifySupervisionCommission } from './notify-supervision-commission.schema';
import type { RecordCommissionOpinion } from './record-commission-opinion.schema';
import type { CommissionTrack } from './state';
import type { WaitForOpinion } from './wait-for-opinion.schema';

export const commissionChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'commission.notified': (state, { data: { organ }, occurredAt }: EventOf<NotifySupervisionCommission>) =>
    track(state, { notices: [...state.teamwork.commission.notices, { organ, at: occurredAt }] }),
  'commission.waited-for': (state, { data: { organ }, occurredAt }: EventOf<WaitForOpinion>) =>
    track(state, { waiting: { organ, since: occurredAt } }),
  'commission.waiting-ended': (state) => track(state, { waiting: null }),
  'commission.opinion-given': (state, { data: { organ }, occurredAt }: EventOf<RecordCommissionOpinion>) => {
    const { opinions, waiting } = state.teamwork.commission;
    // An opinion of long ago, entered late, is not the one that is waited for.
    const answered = waiting?.organ === organ && occurredAt >= waiting.since;
    return track(state, { opinions: [...opinions, { organ, at: occurredAt }], waiting: answered ? null : waiting });
  },
};

function track(state: InvestigationState, changed: Partial<CommissionTrack>): InvestigationState {
  return withTeamwork(state, { commission: { ...state.teamwork.commission, ...changed } });
}
