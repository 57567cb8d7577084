import type { EventOf } from '../../../stream/decision';
import type { Part } from '../../part';
import { lifetime, staying, untilApproved } from '../../places';
import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';
import { withTeamwork } from '../with-teamwork';
import { inviteAdviser } from './invite-adviser';
import type { InviteAdviser } from './invite-adviser.schema';
import { recordAdviserAnswer } from './record-adviser-answer';
import type { RecordAdviserAnswer } from './record-adviser-answer.schema';

/** 法律顾问和司法行政部门: invited and answering. */
export const advisers: Part = {
  commands: {
    'invite-adviser': {
      title: { zh: '邀请司法行政部门或者法律顾问', en: 'invite the justice department or a legal adviser' },
      places: staying(...untilApproved),
      decide: inviteAdviser,
    },
    'record-adviser-answer': {
      title: { zh: '登记法律顾问的答复', en: "record the adviser's answer" },
      places: staying(...lifetime),
      decide: recordAdviserAnswer,
    },
  },
  changes: {
    'adviser.invited': (state, { data: { ref, kind, name }, occurredAt }: EventOf<InviteAdviser>) => {
      const invited = { ref, kind, name, invitedAt: occurredAt, answer: null, answeredAt: null };
      return withTeamwork(state, { advisers: [...state.teamwork.advisers, invited] });
    },
    'adviser.answered': (state, { data: { ref, answer }, occurredAt }: EventOf<RecordAdviserAnswer>) =>
      withTeamwork(state, {
        advisers: state.teamwork.advisers.map((invited) =>
          invited.ref === ref ? { ...invited, answer, answeredAt: occurredAt } : invited,
        ),
      }),
  },
  tasks: adviserTasks,
};

function adviserTasks({ stage, teamwork }: InvestigationState): readonly Wanted[] {
  if (!untilApproved.some((open) => open === stage)) return [];
  return teamwork.advisers
    .filter(({ answer }) => answer === null)
    .map(({ ref, name, invitedAt }) =>
      wanted('record-adviser-answer', 'investigation-team', invitedAt, { ref, note: { zh: name, en: name } }),
    );
}
