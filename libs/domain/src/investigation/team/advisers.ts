import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigatorSide, refuseTeamAsAuthor } from '../investigating-side';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying, untilApproved } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import type { InviteAdviser, RecordAdviserAnswer } from './invitations.schema';

/** Legal advice is asked of the justice department or of a legal adviser, as of any expert (article 22). */
function inviteAdviser(state: InvestigationState, command: CommandOf<InviteAdviser>): Decision {
  const { act, data } = command;
  if (state.team.advisers.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ?? [{ kind: 'adviser.invited', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** Joins the team, gives an opinion in writing, or declines; the last two say what or why. */
function recordAdviserAnswer(state: InvestigationState, { act, data }: CommandOf<RecordAdviserAnswer>): Decision {
  const invited = state.team.advisers.find(({ ref }) => ref === data.ref);
  if (invited === undefined) return reject('adviser-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (data.answer !== 'joins' && data.opinion === undefined)
    return reject('reason-missing', { answer: data.answer }, { field: 'data.opinion' });
  return (
    refuseBefore(act.occurredAt, invited.invitedAt, { first: 'adviser.invited', then: 'record-adviser-answer' }) ?? [
      { kind: 'adviser.answered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function adviserTasks({ stage, team }: InvestigationState): readonly Wanted[] {
  if (!untilApproved.some((open) => open === stage)) return [];
  return team.advisers
    .filter(({ answer }) => answer === null)
    .map(({ ref, name, invitedAt }) =>
      wanted('record-adviser-answer', 'investigation-team', invitedAt, { ref, note: { zh: name, en: name } }),
    );
}

/** 法律顾问和司法行政部门: invited and answering. */
export const advisers: Matter = {
  commands: {
    'invite-adviser': {
      title: { zh: '邀请司法行政部门或者法律顾问', en: 'invite the justice department or a legal adviser' },
      article: article('二十二'),
      usually: 'investigator',
      stages: staying(...untilApproved),
      decide: inviteAdviser,
    },
    'record-adviser-answer': {
      title: { zh: '登记法律顾问的答复', en: "record the adviser's answer" },
      article: article('二十二'),
      usually: 'adviser',
      stages: staying(...lifetime),
      ready: needs('record-adviser-answer', 'invite-adviser', ({ team }) => team.advisers.length > 0),
      decide: recordAdviserAnswer,
    },
  },
  changes: {
    'adviser.invited': (state, { data: { ref, kind, name }, occurredAt }: EventOf<InviteAdviser>) => {
      const invited = { ref, kind, name, invitedAt: occurredAt, answer: null, answeredAt: null };
      return inTeam(state, { advisers: [...state.team.advisers, invited] });
    },
    'adviser.answered': (state, { data: { ref, answer }, occurredAt }: EventOf<RecordAdviserAnswer>) =>
      inTeam(state, {
        advisers: state.team.advisers.map((invited) => (invited.ref === ref ? { ...invited, answer, answeredAt: occurredAt } : invited)),
      }),
  },
  tasks: adviserTasks,
  options: {
    'advisers.invited': ({ team }) =>
      team.advisers.map(({ ref, name, invitedAt }) => ({
        value: ref,
        words: { zh: `${name}（${dayInWords(dayAt(invitedAt))}邀请）`, en: `${name} (invited on ${dayAt(invitedAt)})` },
      })),
  },
};
