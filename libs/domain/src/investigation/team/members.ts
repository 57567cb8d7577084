import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { onlyInvestigator, onlyInvestigatorSide, refuseTeamAsAuthor } from '../investigating-side';
import { needs } from '../part';
import type { Matter } from '../part';
import { sinceTeam, staying, writingOrDeciding } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import { personOf, personOption, refuseNoMember } from './composition';
import { conflicted, refuseConflicted } from './conflicts';
import { left } from './forming';
import type { TeamPerson } from './state';
import type { AddExpert, AddMember, ChangeLeader, ExplainAbsence, ReplaceMember, TellUnit } from './team.schema';

/** A further organ sends people, or an organ of the team a further person (article 22). */
function addMember(state: InvestigationState, command: CommandOf<AddMember>): Decision {
  const { name, act, data } = command;
  if (data.person === undefined && state.formed?.members.includes(data.organ)) return reject('already-done', { command: name });
  const against = [
    refuseNoMember([data.organ], 'data.organ'),
    data.person === undefined ? null : refuseConflicted(state.team, data.person.ref, 'data.person.ref'),
  ];
  return (
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('二十二')) ??
    (data.person === undefined ? null : refuseAppointment(state, data.person, 'data.person')) ??
    refuseProposed(act, against) ?? [
      { kind: 'member.joined', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** A person leaves the team, with or without a successor; the organ that sent the person may do it as well (articles 22, 23). */
function replaceMember(state: InvestigationState, command: CommandOf<ReplaceMember>): Decision {
  const { name, act, data } = command;
  const leaving = state.team.people.find(({ ref }) => ref === data.ref);
  if (leaving === undefined) return reject('member-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (leaving.role === 'leader') return reject('leader-by-government', {}, { article: article('二十四'), field: 'data.ref' });
  const own = act.by.organ === leaving.organ;
  const { successor } = data;
  const against = [successor === undefined ? null : refuseConflicted(state.team, successor.ref, 'data.successor.ref')];
  return (
    refuseTeamAsAuthor(command) ??
    (own ? null : onlyInvestigatorSide(state, command, article('二十二'))) ??
    refuseBefore(act.occurredAt, leaving.since, { first: 'member.joined', then: name }) ??
    refuseAfterTeam(state, command) ??
    (successor === undefined ? null : refuseAppointment(state, successor, 'data.successor')) ??
    refuseProposed(act, against) ?? [
      { kind: 'member.replaced', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** It may be recorded when the team is gone (4.3), but nobody leaves a team whose work is approved. */
function refuseAfterTeam({ issued: approval, ending }: InvestigationState, { name, act }: CommandOf<ReplaceMember>): Rejection | null {
  if (approval !== null) return refuseBefore(approval.issuedAt, act.occurredAt, { first: name, then: 'approval.issued' });
  return ending.conclusion && refuseBefore(ending.conclusion.at, act.occurredAt, { first: name, then: 'conclusion.negative' });
}

/** Only the investigating government appoints the leader (JU-17, article 24); naming the present one again confirms an appointment by others. */
function changeLeader(state: InvestigationState, command: CommandOf<ChangeLeader>): Decision {
  const { act, data } = command;
  const competent = onlyInvestigator(state, command, article('二十四'));
  if (competent !== null) return competent;
  const { ref } = data;
  const person = state.team.people.find((serving) => serving.ref === ref);
  if (ref !== undefined && (person === undefined || person.role === 'expert'))
    return reject('member-unknown', { ref }, { field: 'data.ref' });
  const against = [ref === undefined ? null : refuseConflicted(state.team, ref, 'data.ref')];
  return (
    refuseProposed(act, against) ?? [
      { kind: 'leader.changed', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** Experts may be hired to take part (article 22); whoever has a direct interest is none (article 23). */
function addExpert(state: InvestigationState, command: CommandOf<AddExpert>): Decision {
  const { act, data } = command;
  const against = [refuseConflicted(state.team, data.ref, 'data.ref')];
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ??
    refuseAppointment(state, { ref: data.ref, role: 'expert' }, 'data') ??
    refuseProposed(act, against) ?? [
      { kind: 'expert.joined', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** Refuses a second person under one reference, and a leader who is not named by the government (JU-17). */
function refuseAppointment({ team }: InvestigationState, { ref, role }: Pick<TeamPerson, 'ref' | 'role'>, field: string): Rejection | null {
  if (team.people.some((serving) => serving.ref === ref)) return reject('ref-taken', { ref }, { field: `${field}.ref` });
  return role === 'leader' ? reject('leader-by-government', {}, { article: article('二十四'), field: `${field}.role` }) : null;
}

/** Why an organ of article 22 sends nobody: a person's statement, which takes it off the list. */
function explainAbsence(state: InvestigationState, command: CommandOf<ExplainAbsence>): Decision {
  const { act, data } = command;
  return (
    onlyInvestigatorSide(state, command, article('二十二')) ?? [{ kind: 'absence.explained', version: 1, occurredAt: act.occurredAt, data }]
  );
}

/** The heads of the unit stay at their posts and answer while the investigation lasts; here it is on record that they were told (JU-19, article 26). */
function tellUnit(_state: InvestigationState, { act, data }: CommandOf<TellUnit>): Decision {
  return [{ kind: 'unit.told', version: 1, occurredAt: act.occurredAt, data }];
}

function joined(state: InvestigationState, organ: string, people: readonly TeamPerson[]): InvestigationState {
  const team = state.formed && { ...state.formed, members: [...new Set([...state.formed.members, organ])] };
  return inTeam({ ...state, formed: team }, { people: [...state.team.people, ...people] });
}

function roleUnder({ ref, role }: TeamPerson, leader: string | undefined): TeamPerson['role'] {
  if (ref === leader) return 'leader';
  return role === 'leader' ? 'member' : role;
}

/** Who leads is named by the government, and is not replaced like others. */
function replaceable({ team }: InvestigationState): readonly TeamPerson[] {
  return team.people.filter(({ role }) => role !== 'leader');
}

function mayLead({ team }: InvestigationState): readonly TeamPerson[] {
  const barred = conflicted(team);
  return team.people.filter((person) => person.role !== 'expert' && !barred.includes(person));
}

/** 成员: who joins, leaves and leads the team (articles 22 to 24). */
export const members: Matter = {
  commands: {
    'add-member': {
      title: { zh: '增加调查组成员', en: 'add a member to the team' },
      article: article('二十二'),
      usually: 'investigator',
      stages: writingOrDeciding,
      decide: addMember,
    },
    'replace-member': {
      title: { zh: '更换调查组成员', en: 'replace a member of the team' },
      article: `${article('二十二')}、第二十三条`,
      usually: 'investigator',
      stages: sinceTeam,
      ready: needs('replace-member', 'add-member', (state) => replaceable(state).length > 0),
      decide: replaceMember,
    },
    'change-leader': {
      title: { zh: '指定调查组组长', en: 'appoint the leader of the team' },
      article: article('二十四'),
      usually: 'government',
      stages: writingOrDeciding,
      decide: changeLeader,
    },
    'add-expert': {
      title: { zh: '聘请专家', en: 'hire an expert' },
      article: article('二十二'),
      usually: 'investigator',
      stages: writingOrDeciding,
      decide: addExpert,
    },
    'explain-absence': {
      title: { zh: '说明有关单位未派员的理由', en: 'explain why an organ sends nobody' },
      article: article('二十二'),
      usually: 'investigator',
      stages: writingOrDeciding,
      decide: explainAbsence,
    },
    'tell-unit': {
      title: { zh: '告知事故发生单位负责人不得擅离职守', en: 'tell the heads of the unit to stay at their posts' },
      article: article('二十六'),
      usually: 'team',
      stages: staying('reported', 'investigating', 'submitted'),
      decide: tellUnit,
    },
  },
  changes: {
    'member.joined': (state, { data, occurredAt }: EventOf<AddMember>) => {
      const person = data.person && personOf({ ...data.person, organ: data.organ }, occurredAt);
      return joined(state, data.organ, person === undefined ? [] : [person]);
    },
    'expert.joined': (state, { data, occurredAt }: EventOf<AddExpert>) => {
      const { ref, name, unit, specialty } = data;
      const expert: TeamPerson = { ref, organ: unit, name: name ?? null, post: specialty, role: 'expert', group: null, since: occurredAt };
      return inTeam(state, { people: [...state.team.people, expert] });
    },
    'member.replaced': (state, { data, occurredAt }: EventOf<ReplaceMember>) => {
      const without = left(state, ({ ref }) => ref === data.ref, occurredAt, data.reason);
      return data.successor === undefined ? without : joined(without, data.successor.organ, [personOf(data.successor, occurredAt)]);
    },
    'leader.changed': (state, { data, by }: EventOf<ChangeLeader>) =>
      inTeam(
        { ...state, formed: state.formed && { ...state.formed, leader: data.leader } },
        {
          leaderBy: by.organ,
          leaderReason: data.reason ?? null,
          people: state.team.people.map((person) => ({ ...person, role: roleUnder(person, data.ref) })),
        },
      ),
    'absence.explained': (state, { data }: EventOf<ExplainAbsence>) => inTeam(state, { absences: [...state.team.absences, data] }),
    'unit.told': (state, { occurredAt }) => inTeam(state, { unitToldAt: occurredAt }),
  },
  options: {
    'team-people.replaceable': (state) => replaceable(state).map(personOption),
    'team-people.may-lead': (state) => mayLead(state).map(personOption),
  },
};
