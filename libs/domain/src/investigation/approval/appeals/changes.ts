import type { Apply, EventOf } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import { deciding } from '../deciding';
import type { Appeal, Obstacle } from '../state';
import type { DecideAppeal } from './decide-appeal.schema';
import type { RecordAppealObstacle } from './record-appeal-obstacle.schema';
import type { RecordAppeal } from './record-appeal.schema';
import type { RecordReviewEnded } from './record-review-ended.schema';

export const appealChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'appeal.filed': (state, { data, occurredAt }: EventOf<RecordAppeal>) => {
    const { ref, kind, addressee } = data;
    const whose = addressee === undefined ? {} : { addressee };
    const filed: Appeal = { ref, kind, ...whose, filedAt: occurredAt, status: 'pending', outcome: null };
    return deciding(state, { appeals: [...state.decision.appeals, filed] });
  },
  'appeal.withdrawn': (state, { data }: EventOf<{ readonly ref: string }>) => settled(state, data.ref, { status: 'withdrawn' }),
  'appeal.decided': (state, { data, occurredAt }: EventOf<DecideAppeal>) =>
    settled(state, data.ref, { status: 'decided', outcome: data.outcome, decidedAt: occurredAt }),
  'review.ended': (state, { data }: EventOf<RecordReviewEnded>) => settled(state, data.ref, { endedAs: data.how }),
  // What an addressee knows moves its clock only.
  'remedy.known': (state) => state,
  'appeal-obstacle.begun': (state, { data, occurredAt }: EventOf<RecordAppealObstacle>) => {
    const begun: Obstacle = { ref: data.ref, addressee: data.addressee, since: occurredAt, overAt: null };
    return deciding(state, { obstacles: [...state.decision.obstacles, begun] });
  },
  'appeal-obstacle.over': (state, { data, occurredAt }: EventOf<{ readonly ref: string }>) =>
    deciding(state, { obstacles: state.decision.obstacles.map((one) => (one.ref === data.ref ? { ...one, overAt: occurredAt } : one)) }),
};

function settled(state: InvestigationState, ref: string, change: Partial<Appeal>): InvestigationState {
  return deciding(state, { appeals: state.decision.appeals.map((appeal) => (appeal.ref === ref ? { ...appeal, ...change } : appeal)) });
}
