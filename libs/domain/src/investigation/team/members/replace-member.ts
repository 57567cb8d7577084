import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { refuseTeamAsAuthor } from '../refuse-team-as-author';
import { refuseAppointment } from './refuse-appointment';
import type { ReplaceMember } from './replace-member.schema';

/** A person leaves the team, with or without a successor; the organ that sent the person may do it as well (articles 22, 23). */
export function replaceMember(state: InvestigationState, command: CommandOf<ReplaceMember>): Decision {
  const { name, act, data } = command;
  const leaving = state.teamwork.people.find(({ ref }) => ref === data.ref);
  if (leaving === undefined) return reject('member-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (leaving.role === 'leader') return reject('leader-by-government', {}, { article: article('二十四'), field: 'data.ref' });
  const own = act.by.organ === leaving.organ;
  return (
    refuseTeamAsAuthor(command) ??
    (own ? null : onlyInvestigatorSide(state, command, article('二十二'))) ??
    refuseBefore(act.occurredAt, leaving.since, { first: 'member.joined', then: name }) ??
    refuseAfterTeam(state, command) ??
    (data.successor === undefined ? null : refuseAppointment(state, data.successor, 'data.successor')) ?? [
      { kind: 'member.replaced', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** It may be recorded when the team is gone (law.md 4.3), but nobody leaves a team whose work is approved. */
function refuseAfterTeam({ approval, aftermath }: InvestigationState, { name, act }: CommandOf<ReplaceMember>): Rejection | null {
  if (approval !== null) return refuseBefore(approval.issuedAt, act.occurredAt, { first: name, then: 'approval.issued' });
  return aftermath.conclusion && refuseBefore(aftermath.conclusion.at, act.occurredAt, { first: name, then: 'conclusion.negative' });
}
