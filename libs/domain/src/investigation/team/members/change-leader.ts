import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../../articles';
import { onlyInvestigator } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { refuseConflicted } from './conflicts';
import type { ChangeLeader } from './change-leader.schema';

/** Only the investigating government appoints the leader (JU-17, article 24); naming the present one again confirms an appointment by others. */
export function changeLeader(state: InvestigationState, command: CommandOf<ChangeLeader>): Decision {
  const { act, data } = command;
  const competent = onlyInvestigator(state, command, article('二十四'));
  if (competent !== null) return competent;
  if (data.ref !== undefined) {
    const { ref } = data;
    const person = state.teamwork.people.find((serving) => serving.ref === ref);
    if (person === undefined || person.role === 'expert') return reject('member-unknown', { ref }, { field: 'data.ref' });
    const refused = refuseConflicted(state.teamwork, ref, 'data.ref');
    if (refused !== null) return refused;
  }
  return [{ kind: 'leader.changed', version: 1, occurredAt: act.occurredAt, data }];
}
