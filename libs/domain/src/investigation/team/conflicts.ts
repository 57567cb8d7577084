import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { LawSheet } from '../../stream/law-sheet';
import type { Gate } from '../../stream/procedure';
import { article } from '../articles';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { lifetime, staying } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import { personOption } from './composition';
import type { Declaration, TeamPerson, TeamState } from './state';
import type { DeclareInterest } from './team.schema';

/** Whether there is a direct interest is said by a person; it is accepted at any time, also before the appointment (JU-16, article 23). */
function declareInterest(_state: InvestigationState, { act, data }: CommandOf<DeclareInterest>): Decision {
  if (data.interest === 'direct' && data.statement === undefined)
    return reject('reason-missing', { interest: data.interest }, { field: 'data.statement' });
  return [{ kind: 'interest.declared', version: 1, occurredAt: act.occurredAt, data }];
}

/** The declaration that holds for a person, or none. */
function declarationOf({ declarations }: TeamState, ref: string): Declaration | undefined {
  return declarations.findLast((declared) => declared.ref === ref);
}

/** Those who serve although they have a direct interest in the accident. */
export function conflicted(team: TeamState): readonly TeamPerson[] {
  return team.people.filter(({ ref }) => declarationOf(team, ref)?.interest === 'direct');
}

/** Those who serve without a declaration on file. */
function undeclared(team: TeamState): readonly TeamPerson[] {
  return team.people.filter(({ ref }) => declarationOf(team, ref) === undefined);
}

/** Refuses to appoint who has declared a direct interest (JU-16, article 23). */
export function refuseConflicted(team: TeamState, ref: string, field: string): Rejection | null {
  if (declarationOf(team, ref)?.interest !== 'direct') return null;
  return reject('member-conflicted', { ref }, { article: article('二十三'), field });
}

/**
 * Shut while somebody serves who has declared a direct interest, and until every person on record has declared (JU-16; 4.2), unless
 * the place leaves a missing declaration to its task. Where only organs are on record there is nobody to ask.
 */
function conflictCheck(state: InvestigationState, law: LawSheet): readonly Gate[] {
  const { team, investigator: holder } = state;
  const last = team.declarations.at(-1);
  const shutSince = shutBy(state, law);
  if (shutSince !== undefined) return [{ gate: 'conflict-check', state: 'shut', holder, since: shutSince }];
  return last === undefined ? [] : [{ gate: 'conflict-check', state: 'open', holder, since: last.declaredAt }];
}

function shutBy({ team, stage }: InvestigationState, { settings }: LawSheet) {
  const [interested] = conflicted(team);
  if (interested !== undefined) return declarationOf(team, interested.ref)?.declaredAt;
  // Whoever comes after the submission, for the vetting or the answer to a question, has a part in no report.
  if (stage !== 'investigating' || settings['house.conflict-declaration'] === 'optional') return undefined;
  return undeclared(team)[0]?.since;
}

function conflictTasks({ team, investigator }: InvestigationState, since: Instant): readonly Wanted[] {
  const note = { zh: '本人申报与事故有直接利害关系', en: 'the person has declared a direct interest' };
  return conflicted(team).map(({ ref }) => wanted('replace-member', investigator, since, { ref, note }));
}

function statementTasks({ team }: InvestigationState): readonly Wanted[] {
  const note = { zh: '尚无利害关系申报', en: 'no declaration is on file' };
  return undeclared(team).map((person) => wanted('declare-interest', senderOf(person), person.since, { ref: person.ref, note }));
}

function senderOf({ role, organ }: TeamPerson): string {
  return role === 'expert' ? 'investigation-team' : organ;
}

function interestTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, team } = state;
  const since = team.formedAt;
  if (since === null || (stage !== 'investigating' && stage !== 'submitted')) return [];
  return stage === 'submitted' ? conflictTasks(state, since) : [...conflictTasks(state, since), ...statementTasks(state)];
}

/** 回避: nobody serves who has a direct interest in the accident (article 23; JU-16). */
export const conflicts: Matter = {
  commands: {
    'declare-interest': {
      title: { zh: '申报利害关系', en: 'declare an interest in the accident' },
      article: article('二十三'),
      usually: 'member',
      stages: staying(...lifetime),
      decide: declareInterest,
    },
  },
  changes: {
    'interest.declared': (state, { data: { ref, interest }, occurredAt }: EventOf<DeclareInterest>) =>
      inTeam(state, { declarations: [...state.team.declarations, { ref, interest, declaredAt: occurredAt }] }),
  },
  tasks: interestTasks,
  gates: conflictCheck,
  options: {
    'team-people.serving': ({ team }) => team.people.map(personOption),
  },
};
