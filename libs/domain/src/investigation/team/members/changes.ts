import type { Instant } from '@app/calendar';
import type { Apply, EventOf } from '../../../stream/decision';
import { investigatorAt } from '../../competence/hands';
import { at } from '../../move';
import type { InvestigationState } from '../../state';
import type { FormTeam } from '../form-team.schema';
import type { TeamPerson } from '../state';
import { withTeamwork } from '../with-teamwork';
import type { AddExpert } from './add-expert.schema';
import type { AddMember } from './add-member.schema';
import type { ChangeLeader } from './change-leader.schema';
import type { DeclareInterest } from './declare-interest.schema';
import type { ExplainAbsence } from './explain-absence.schema';
import { personOf } from './person-of';
import type { ReplaceMember } from './replace-member.schema';

export const memberChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'team.formed': (state, event: EventOf<FormTeam>) => at(formed(state, event), 'investigating', event),
  'team.formed-anew': (state, event: EventOf<FormTeam>) => formed(state, event),
  'member.joined': (state, { data, occurredAt }: EventOf<AddMember>) => {
    const person = data.person && personOf({ ...data.person, organ: data.organ }, occurredAt);
    return joined(state, data.organ, person === undefined ? [] : [person]);
  },
  'expert.joined': (state, { data, occurredAt }: EventOf<AddExpert>) => {
    const { ref, name, unit, specialty } = data;
    const expert: TeamPerson = { ref, organ: unit, name: name ?? null, post: specialty, role: 'expert', group: null, since: occurredAt };
    return withTeamwork(state, { people: [...state.teamwork.people, expert] });
  },
  'member.replaced': (state, { data, occurredAt }: EventOf<ReplaceMember>) => {
    const without = left(state, ({ ref }) => ref === data.ref, occurredAt, data.reason);
    return data.successor === undefined ? without : joined(without, data.successor.organ, [personOf(data.successor, occurredAt)]);
  },
  'leader.changed': (state, { data, by }: EventOf<ChangeLeader>) =>
    withTeamwork(
      { ...state, team: state.team && { ...state.team, leader: data.leader } },
      {
        leaderBy: by.organ,
        leaderReason: data.reason ?? null,
        people: state.teamwork.people.map((person) => ({ ...person, role: roleUnder(person, data.ref) })),
      },
    ),
  'interest.declared': (state, { data: { ref, interest }, occurredAt }: EventOf<DeclareInterest>) =>
    withTeamwork(state, { declarations: [...state.teamwork.declarations, { ref, interest, declaredAt: occurredAt }] }),
  'absence.explained': (state, { data }: EventOf<ExplainAbsence>) => withTeamwork(state, { absences: [...state.teamwork.absences, data] }),
  'unit.told': (state, { occurredAt }) => withTeamwork(state, { unitToldAt: occurredAt }),
};

function formed(state: InvestigationState, { data, by, occurredAt }: EventOf<FormTeam>): InvestigationState {
  const people = (data.people ?? []).map((member) => personOf(member, occurredAt));
  const members = [...new Set([...data.members, ...people.map(({ organ }) => organ)])];
  const before = left(state, () => true, occurredAt, '重新组成调查组');
  return withTeamwork(
    { ...before, team: { leader: data.leader, members } },
    {
      people,
      absences: [],
      formedAt: occurredAt,
      formedFor: investigatorAt(state, occurredAt),
      formedBy: by.organ,
      leaderBy: data.leaderAppointedBy ?? by.organ,
      leaderReason: null,
    },
  );
}

function joined(state: InvestigationState, organ: string, people: readonly TeamPerson[]): InvestigationState {
  const team = state.team && { ...state.team, members: [...new Set([...state.team.members, organ])] };
  return withTeamwork({ ...state, team }, { people: [...state.teamwork.people, ...people] });
}

function left(state: InvestigationState, leaving: (person: TeamPerson) => boolean, until: Instant, reason: string): InvestigationState {
  const { people, formerly } = state.teamwork;
  const gone = people.filter(leaving).map((person) => ({ ...person, until, reason }));
  return withTeamwork(state, { people: people.filter((person) => !leaving(person)), formerly: [...formerly, ...gone] });
}

function roleUnder({ ref, role }: TeamPerson, leader: string | undefined): TeamPerson['role'] {
  if (ref === leader) return 'leader';
  return role === 'leader' ? 'member' : role;
}
