import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../../articles';
import { investigatorAt } from '../../competence/hands';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { refuseTeamAsAuthor } from '../refuse-team-as-author';
import type { InviteProcuratorate } from './invite-procuratorate.schema';

/**
 * 「并应当邀请人民检察院派人参加」 (article 22): at every level of accident and in every place, and anew by a government that has
 * taken the case over. Who declined may be asked again.
 */
export function inviteProcuratorate(state: InvestigationState, command: CommandOf<InviteProcuratorate>): Decision {
  const { name, act, data } = command;
  const investigator = investigatorAt(state, act.occurredAt);
  const current = state.teamwork.invitations.findLast((invited) => invited.investigator === investigator);
  if (current?.organ === data.organ && current.answer !== 'declined') return reject('already-done', { command: name });
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ??
    refuseOtherLevel(investigator, data) ?? [{ kind: 'procuratorate.invited', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** The procuratorate of the same level (JU-13); a railway or branch procuratorate, whose division is another, takes a reason. */
function refuseOtherLevel(investigator: string, { organ, reason }: InviteProcuratorate): Rejection | null {
  if (reason !== undefined || organ.slice(0, 6) === investigator.slice(0, 6)) return null;
  return reject('procuratorate-of-other-level', { organ, investigator }, { article: article('二十二'), field: 'data.reason' });
}
