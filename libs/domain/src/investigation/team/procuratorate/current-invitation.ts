import type { InvestigationState } from '../../state';
import type { Invitation } from './state';

/** The last invitation to the team of the government that is responsible now; none after a change of it. */
export function currentInvitation({ teamwork, investigator }: InvestigationState): Invitation | undefined {
  return teamwork.invitations.findLast((invitation) => invitation.investigator === investigator);
}
