import type { Clock, Text } from '@app/clock';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { dayInWords } from '../../stream/day-in-words';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { Gate, World } from '../../stream/procedure';
import { dayAt, instantOfTime, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { investigatorAt } from '../competence/hands';
import { plain } from '../facts-of';
import { onlyInvestigatorSide, refuseTeamAsAuthor } from '../investigating-side';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying, untilApproved } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import { procuratorateAnswers } from './choices';
import type { InviteProcuratorate, RecordProcuratorateAnswer, RemindProcuratorate } from './invitations.schema';
import type { Invitation } from './state';

/** The last invitation to the team of the government that is responsible now; none after a change of it. */
function currentInvitation({ team, investigator }: InvestigationState): Invitation | undefined {
  return team.invitations.findLast((invitation) => invitation.investigator === investigator);
}

/**
 * 「并应当邀请人民检察院派人参加」 (article 22): at every level of accident and in every place, and anew by a government that has
 * taken the case over. Who declined may be asked again.
 */
function inviteProcuratorate(state: InvestigationState, command: CommandOf<InviteProcuratorate>): Decision {
  const { name, act, data } = command;
  const investigator = investigatorAt(state, act.occurredAt);
  const current = state.team.invitations.findLast((invited) => invited.investigator === investigator);
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

function notInvited(): Rejection {
  return reject('procuratorate-not-invited', {}, { article: article('二十二') });
}

function refuseUninvited({ team }: InvestigationState): Rejection | null {
  return team.invitations.length === 0 ? notInvited() : null;
}

/**
 * Joins, works beside the team, or declines with a reason; at any time, also after the report was submitted, and as often as it
 * changes. No answer is never a silent yes (JU-12, T-14).
 */
function recordProcuratorateAnswer(state: InvestigationState, { act, data }: CommandOf<RecordProcuratorateAnswer>): Decision {
  const invited = state.team.invitations.findLast(({ organ }) => data.organ === undefined || organ === data.organ);
  if (invited === undefined) return notInvited();
  if (data.answer === 'declined' && data.reason === undefined)
    return reject('reason-missing', { answer: data.answer }, { field: 'data.reason' });
  return (
    refuseBefore(act.occurredAt, invited.invitedAt, { first: 'procuratorate.invited', then: 'procuratorate.answered' }) ?? [
      { kind: 'procuratorate.answered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** The missing answer is asked for, as often as needed; each time is on record. */
function remindProcuratorate(state: InvestigationState, command: CommandOf<RemindProcuratorate>): Decision {
  const { name, act, data } = command;
  const invited = currentInvitation(state);
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ??
    (invited && refuseBefore(act.occurredAt, invited.invitedAt, { first: 'procuratorate.invited', then: name })) ?? [
      { kind: 'procuratorate.reminded', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

/** Nobody is reminded who was not invited by the government that is responsible now, or who has answered it. */
function refuseReminder(state: InvestigationState): Rejection | null {
  const invited = currentInvitation(state);
  if (invited === undefined) return notInvited();
  return invited.answer === null ? null : reject('already-answered', { answer: invited.answer });
}

/** What checklist and file say of the procuratorate: the report does not (JU-27). Complete once it has answered the government that is responsible now. */
export interface ProcuratorateStanding {
  readonly invited: string | null;
  readonly complete: boolean;
  readonly text: Text;
}

export function procuratorateStanding(state: InvestigationState): ProcuratorateStanding {
  const current = currentInvitation(state);
  if (current === undefined)
    return { invited: null, complete: false, text: { zh: '未邀请人民检察院派人参加', en: 'the procuratorate was not invited' } };
  const { organ, invitedAt, remindedAt, answer, answeredAt } = current;
  const reminded = remindedAt.map((at) => dayAt(at));
  const answered = answer !== null && answeredAt !== null;
  const zh = [
    `${dayInWords(dayAt(invitedAt))}邀请人民检察院派人参加`,
    ...(reminded.length === 0 ? [] : [`${reminded.map(dayInWords).join('、')}催请`]),
    answered ? `${dayInWords(dayAt(answeredAt))}答复${procuratorateAnswers[answer].zh}` : '未收到答复',
  ];
  const en = [
    `the procuratorate was invited on ${dayAt(invitedAt)}`,
    ...(reminded.length === 0 ? [] : [`asked for its answer on ${reminded.join(', ')}`]),
    answered ? `answered on ${dayAt(answeredAt)} that it ${procuratorateAnswers[answer].en}` : 'has not answered',
  ];
  return { invited: organ, complete: answered, text: { zh: zh.join('，'), en: en.join(', ') } };
}

function withInvitation(state: InvestigationState, which: Invitation | undefined, to: Partial<Invitation>): InvestigationState {
  return inviting(
    state,
    state.team.invitations.map((invited) => (invited === which ? { ...invited, ...to } : invited)),
  );
}

/** The invitations, of which the present investigator's last is what the rest of the case sees of the procuratorate. */
function inviting(state: InvestigationState, invitations: readonly Invitation[]): InvestigationState {
  const last = currentInvitation(inTeam(state, { invitations })) ?? invitations.at(-1);
  if (last === undefined) return state;
  const { organ, invitedAt, answer, answeredAt } = last;
  return { ...inTeam(state, { invitations }), procuratorate: { organ, invitedAt, answer, answeredAt } };
}

/** Shut until it is invited; that it does not answer blocks nothing (JU-12, JU-27). */
function procuratorateInvited(state: InvestigationState): readonly Gate[] {
  const gate = 'procuratorate-invited';
  const { investigator, occurredAt } = state;
  const invited = currentInvitation(state);
  if (invited === undefined) return [{ gate, state: 'shut', holder: investigator, since: instantOfTime(occurredAt) }];
  return [{ gate, state: 'open', holder: invited.organ, since: invited.answeredAt ?? invited.invitedAt }];
}

const day = 86_400_000;

/** After how many days without an answer it is asked for: a house rule, since the law names no number; a pack may set another. */
const setting = { name: 'house.procuratorate-reminder-days', days: 5 };

/** Invite, wait for the answer, ask for it: by since-when, for no law gives the answer a limit. */
function procuratorateTasks(state: InvestigationState, _clocks: readonly Clock[], world: World): readonly Wanted[] {
  const { stage, investigator, reportedAt } = state;
  if (stage !== 'reported' && stage !== 'investigating') return [];
  const invited = currentInvitation(state);
  if (invited === undefined) return [wanted('invite-procuratorate', investigator, state.procuratorate?.invitedAt ?? reportedAt)];
  if (invited.answer !== null) return [];
  const note = { zh: '未答复不视为同意', en: 'no answer is not consent' };
  const answer = wanted('record-procuratorate-answer', investigator, invited.invitedAt, { note });
  const asked = invited.remindedAt.at(-1) ?? invited.invitedAt;
  const after = Number(world.law.settings[setting.name] ?? setting.days);
  const due = Date.parse(world.now) - Date.parse(asked) >= after * day;
  return due ? [answer, wanted('remind-procuratorate', investigator, asked)] : [answer];
}

/** 邀请检察机关: the procuratorate is invited, answers and is reminded (article 22; JU-12). */
export const procuratorate: Matter = {
  commands: {
    'invite-procuratorate': {
      title: { zh: '邀请人民检察院派员', en: 'invite the procuratorate' },
      article: article('二十二'),
      usually: 'investigator',
      stages: staying(...untilApproved),
      decide: inviteProcuratorate,
    },
    'record-procuratorate-answer': {
      title: { zh: '登记人民检察院的答复', en: "record the procuratorate's answer" },
      article: article('二十二'),
      usually: 'procuratorate',
      stages: staying(...lifetime),
      ready: refuseUninvited,
      decide: recordProcuratorateAnswer,
    },
    'remind-procuratorate': {
      title: { zh: '催请人民检察院答复', en: 'ask for the missing answer of the procuratorate' },
      article: article('二十二'),
      usually: 'investigator',
      stages: staying(...untilApproved),
      ready: refuseReminder,
      decide: remindProcuratorate,
    },
  },
  changes: {
    'procuratorate.invited': (state, { data: { organ }, occurredAt }: EventOf<InviteProcuratorate>) => {
      const { team } = state;
      const investigator = investigatorAt(state, occurredAt);
      const invited: Invitation = { organ, investigator, invitedAt: occurredAt, answer: null, answeredAt: null, remindedAt: [] };
      return inviting(state, [...team.invitations, invited]);
    },
    'procuratorate.answered': (state, { data: { organ, answer }, occurredAt }: EventOf<RecordProcuratorateAnswer>) => {
      const answering = state.team.invitations.findLast((invited) => organ === undefined || invited.organ === organ);
      return withInvitation(state, answering, { answer, answeredAt: occurredAt });
    },
    'procuratorate.reminded': (state, { occurredAt }) => {
      const invited = currentInvitation(state);
      return withInvitation(state, invited, { remindedAt: [...(invited?.remindedAt ?? []), occurredAt] });
    },
  },
  facts: {
    'procuratorate.invited': plain,
    'procuratorate.answered': plain,
  },
  tasks: procuratorateTasks,
  gates: procuratorateInvited,
};
