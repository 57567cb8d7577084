import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { refuseTeamAsAuthor } from '../refuse-team-as-author';
import type { AddMember } from './add-member.schema';
import { refuseAppointment } from './refuse-appointment';

/** A further organ sends people, or an organ of the team a further person (article 22). */
export function addMember(state: InvestigationState, command: CommandOf<AddMember>): Decision {
  const { name, act, data } = command;
  if (data.person === undefined && state.team?.members.includes(data.organ)) return reject('already-done', { command: name });
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ??
    (data.person === undefined ? null : refuseAppointment(state, data.person, 'data.person')) ?? [
      { kind: 'member.joined', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
