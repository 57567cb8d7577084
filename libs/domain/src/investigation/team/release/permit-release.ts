import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import { isLeader } from './is-leader';
import type { PermitRelease } from './permit-release.schema';

/** Only the leader lets information out (JU-17, IN-10, article 28). */
export function permitRelease(state: InvestigationState, { act, data }: CommandOf<PermitRelease>): Decision {
  if (!isLeader(state, act.by)) {
    return reject('leader-only', { leader: state.team?.leader ?? '' }, { article: article('二十八'), field: 'act.by.post' });
  }
  if (state.teamwork.permissions.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  return [{ kind: 'release.permitted', version: 1, occurredAt: act.occurredAt, data }];
}
