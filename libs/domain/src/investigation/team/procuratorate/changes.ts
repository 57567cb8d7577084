import type { Apply, EventOf } from '../../../stream/decision';
import { investigatorAt } from '../../competence/hands';
import type { InvestigationState } from '../../state';
import { withTeamwork } from '../with-teamwork';
import { currentInvitation } from './current-invitation';
import type { InviteProcuratorate } from './invite-procuratorate.schema';
import type { RecordProcuratorateAnswer } from './record-procuratorate-answer.schema';
import type { Invitation } from './state';

export const procuratorateChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'procuratorate.invited': (state, { data: { organ }, occurredAt }: EventOf<InviteProcuratorate>) => {
    const { teamwork } = state;
    const investigator = investigatorAt(state, occurredAt);
    const invited: Invitation = { organ, investigator, invitedAt: occurredAt, answer: null, answeredAt: null, remindedAt: [] };
    return inviting(state, [...teamwork.invitations, invited]);
  },
  'procuratorate.answered': (state, { data: { organ, answer }, occurredAt }: EventOf<RecordProcuratorateAnswer>) => {
    const answering = state.teamwork.invitations.findLast((invited) => organ === undefined || invited.organ === organ);
    return changed(state, answering, { answer, answeredAt: occurredAt });
  },
  'procuratorate.reminded': (state, { occurredAt }) => {
    const invited = currentInvitation(state);
    return changed(state, invited, { remindedAt: [...(invited?.remindedAt ?? []), occurredAt] });
  },
};

function changed(state: InvestigationState, which: Invitation | undefined, to: Partial<Invitation>): InvestigationState {
  return inviting(
    state,
    state.teamwork.invitations.map((invited) => (invited === which ? { ...invited, ...to } : invited)),
  );
}

/** The invitations, of which the present investigator's last is what the rest of the case sees of the procuratorate. */
function inviting(state: InvestigationState, invitations: readonly Invitation[]): InvestigationState {
  const last = currentInvitation(withTeamwork(state, { invitations })) ?? invitations.at(-1);
  if (last === undefined) return state;
  const { organ, invitedAt, answer, answeredAt } = last;
  return { ...withTeamwork(state, { invitations }), procuratorate: { organ, invitedAt, answer, answeredAt } };
}
