import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { refuseTeamAsAuthor } from '../refuse-team-as-author';
import type { InviteAdviser } from './invite-adviser.schema';

/** Legal advice is asked of the justice department or of a legal adviser, as of any expert (article 22). */
export function inviteAdviser(state: InvestigationState, command: CommandOf<InviteAdviser>): Decision {
  const { act, data } = command;
  if (state.teamwork.advisers.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ?? [{ kind: 'adviser.invited', version: 1, occurredAt: act.occurredAt, data }]
  );
}
