import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { markIrregular, refuseProposed } from '../../stream/done';
import type { World } from '../../stream/procedure';
import { refuseBefore } from '../../stream/times';
import { article, article19 } from '../articles';
import { handOvers, investigatorAt } from '../competence/hands';
import { plain } from '../facts-of';
import { reportLimits } from '../governing-clock';
import { onlyInvestigatorSide, refuseTeamAsAuthor } from '../investigating-side';
import { inStage, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import { reopenedSupervisions } from '../supervised/reopening';
import { teamOrganTitles } from './choices';
import { missingOrgans, personOf, refuseNoMember, seatOf } from './composition';
import { refuseConflicted } from './conflicts';
import type { TeamPerson } from './state';
import type { FormTeam, Member } from './team.schema';

/**
 * The responsible government forms the team, or the department that it has authorised or entrusted (articles 19, 22, 24).
 * A government that took the case over forms its own team; until then the former one stays on record. Where the former one has
 * submitted its report, the new government approves or returns it, or begins anew: then that report no longer stands, and the sixty
 * days have run from the accident all the time (article 20; T-05).
 */
function formTeam(state: InvestigationState, command: CommandOf<FormTeam>, { law }: World): Decision {
  const { act, data } = command;
  const again = state.stage !== 'reported';
  const refused = (again ? refuseAgain(state, command) : null) ?? refuseTeamAsAuthor(command) ?? refusePeople(data.people ?? []);
  if (refused !== null) return refused;
  const incompetent = onlyInvestigatorSide(state, command, article19);
  const against = [incompetent, ...refuseSeats(state, data)];
  const forbidden = refuseProposed(act, against);
  if (forbidden !== null) return forbidden;
  const marks = markIrregular(command, against);
  // The team of another is not the one that the responsible government owes.
  const told = incompetent === null ? data : { ...data, formedFor: act.by.organ };
  const formed = { kind: again ? 'team.formed-anew' : 'team.formed', version: 1, occurredAt: act.occurredAt, data: told };
  if (state.stage !== 'submitted') return [formed, ...marks];
  const supervisions = reopenedSupervisions(state, law);
  return [{ kind: 'report.set-aside', version: 1, occurredAt: act.occurredAt, data: { supervisions } }, formed, ...marks];
}

/** A government forms its team once. */
function refuseFormed({ team, investigator }: InvestigationState): Rejection | null {
  return team.formedFor === investigator ? reject('already-done', { command: 'form-team' }) : null;
}

/** Nor does the former one, whose act is entered late, form it anew or undo what was submitted since. */
function refuseAgain(state: InvestigationState, { name, act }: CommandOf<FormTeam>): Rejection | null {
  const { submission: report, team } = state;
  if (team.formedFor === investigatorAt(state, act.occurredAt)) return reject('already-done', { command: name });
  return report && refuseBefore(act.occurredAt, report.receivedOn, { first: 'report.received', then: 'report.set-aside' });
}

/** Who may not sit in a team: organs of another kind, and whoever has declared a direct interest (JU-16, article 23). */
function refuseSeats({ team }: InvestigationState, { members, people = [] }: FormTeam): readonly (Rejection | null)[] {
  const organs = [...members, ...people.map(({ organ }) => organ)];
  return [refuseNoMember(organs, 'data.members'), ...people.map(({ ref }) => refuseConflicted(team, ref, 'data.people'))];
}

function refusePeople(people: readonly Member[]): Rejection | null {
  const field = 'data.people';
  const refs = people.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return reject('ref-taken', { ref: twice }, { field });
  const leaders = people.filter(({ role }) => role === 'leader');
  return leaders.length > 1 ? reject('leader-twice', {}, { article: article('二十四'), field }) : null;
}

type Formed = FormTeam & { readonly formedFor?: string };

function withFormed(state: InvestigationState, { data, by, occurredAt }: EventOf<Formed>): InvestigationState {
  const people = (data.people ?? []).map((member) => personOf(member, occurredAt));
  const members = [...new Set([...data.members, ...people.map(({ organ }) => organ)])];
  const before = left(state, () => true, occurredAt, '重新组成调查组');
  return inTeam(
    { ...before, formed: { leader: data.leader, members } },
    {
      people,
      absences: [],
      formedAt: occurredAt,
      formedFor: data.formedFor ?? investigatorAt(state, occurredAt),
      formedBy: by.organ,
      leaderBy: data.leaderAppointedBy ?? by.organ,
      leaderReason: null,
    },
  );
}

export function left(
  state: InvestigationState,
  leaving: (person: TeamPerson) => boolean,
  until: Instant,
  reason: string,
): InvestigationState {
  const { people, formerly } = state.team;
  const gone = people.filter(leaving).map((person) => ({ ...person, until, reason }));
  return inTeam(state, { people: people.filter((person) => !leaving(person)), formerly: [...formerly, ...gone] });
}

const tookOver = { zh: '另行组织调查后尚未组成事故调查组', en: 'it has taken over and has no team of its own yet' };
const notOwn = {
  zh: '现有调查组不是由负责事故调查的人民政府组成的，请依法组成',
  en: 'the team there is was not formed by the responsible government, which has to form its own',
};

const usually = {
  zh: '组长一般由应急管理部门的负责人担任（安监总政法〔2013〕115号，据转载），请确认并说明理由，或者另行指定',
  en: 'the leader usually comes from the safety department (notice 115 of 2013, as reported): confirm with a reason, or appoint another',
};

/** A leader on record from elsewhere, until somebody has said why (JU-23): a question, never a bar. */
function unusualLeader({ team: { people, leaderReason } }: InvestigationState): readonly TeamPerson[] {
  if (leaderReason !== null) return [];
  return people.filter(({ role, organ }) => role === 'leader' && seatOf(organ) !== 'safety');
}

function missingNote(organ: keyof typeof teamOrganTitles): NonNullable<Wanted['note']> {
  const { zh, en } = teamOrganTitles[organ];
  return { zh: `${zh}尚未派人参加，也未说明理由`, en: `${en} has sent nobody and no reason is given` };
}

/** What the team still lacks: none of it stops the investigation, all of it can be held against its report. */
function formingTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator, team } = state;
  if (stage === 'reported') return [wanted('form-team', investigator, stageSince, { presses: reportLimits })];
  const since = team.formedAt;
  if (since === null || stage !== 'investigating') return [];
  const ofAnother = handOvers(state).length === 0 ? notOwn : tookOver;
  const byGovernment = { zh: '组长应由负责事故调查的人民政府指定', en: 'the investigating government has to appoint the leader' };
  return [
    ...(team.formedFor === investigator ? [] : [wanted('form-team', investigator, since, { presses: reportLimits, note: ofAnother })]),
    ...(team.leaderBy === investigator ? [] : [wanted('change-leader', investigator, since, { note: byGovernment })]),
    ...unusualLeader(state).map(() => wanted('change-leader', investigator, since, { ref: 'JU-23', of: null, note: usually })),
    ...missingOrgans(state).map((organ) => wanted('add-member', investigator, since, { ref: organ, of: null, note: missingNote(organ) })),
    ...(team.unitToldAt === null ? [wanted('tell-unit', 'investigation-team', since)] : []),
  ];
}

/** 组成调查组: the team, its leader and the organs that send people (article 22; JU-14, JU-23). */
export const forming: Matter = {
  commands: {
    'form-team': {
      title: { zh: '组成事故调查组', en: 'form the investigation team' },
      article: `${article19}、第二十二条`,
      usually: 'investigator',
      stages: { reported: ['investigating'], investigating: ['investigating'], submitted: ['investigating'] },
      ready: refuseFormed,
      decide: formTeam,
      step: { done: 'investigating', missing: 'wrong-stage', article: article('二十二') },
    },
  },
  changes: {
    'team.formed': (state, event: EventOf<Formed>) => inStage(withFormed(state, event), 'investigating', event),
    'team.formed-anew': (state, event: EventOf<Formed>) => withFormed(state, event),
  },
  facts: {
    'team.formed': plain,
  },
  tasks: formingTasks,
};
