import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { investigatorAt } from '../competence/hands';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { reopenedSupervisions } from '../supervised/reopening';
import type { FormTeam } from './form-team.schema';
import { refuseConflicted } from './members/conflicts';
import type { Member } from './members/member.schema';
import { refuseTeamAsAuthor } from './refuse-team-as-author';

/**
 * The responsible government forms the team, or the department that it has authorised or entrusted (articles 19, 22, 24).
 * A government that took the case over forms its own team; until then the former one stays on record. Where the former one has
 * submitted its report, the new government approves or returns it, or begins anew: then that report no longer stands, and the sixty
 * days have run from the accident all the time (article 20; T-05).
 */
export function formTeam(state: InvestigationState, command: CommandOf<FormTeam>, { law }: World): Decision {
  const { act, data } = command;
  const again = state.stage !== 'reported';
  const refused =
    (again ? refuseAgain(state, command) : null) ??
    refuseTeamAsAuthor(command) ??
    onlyInvestigatorSide(state, command, article('十九')) ??
    refusePeople(state, data.people ?? []);
  if (refused !== null) return refused;
  const formed = { kind: again ? 'team.formed-anew' : 'team.formed', version: 1, occurredAt: act.occurredAt, data };
  if (state.stage !== 'submitted') return [formed];
  const supervisions = reopenedSupervisions(state, law);
  return [{ kind: 'report.set-aside', version: 1, occurredAt: act.occurredAt, data: { supervisions } }, formed];
}

/** A government forms its team once; the former one, whose act is entered late, does not undo what was submitted since. */
function refuseAgain(state: InvestigationState, { name, act }: CommandOf<FormTeam>): Rejection | null {
  const { report, teamwork, investigator } = state;
  if (teamwork.formedFor === investigator || teamwork.formedFor === investigatorAt(state, act.occurredAt)) {
    return reject('already-done', { command: name });
  }
  return report && refuseBefore(act.occurredAt, report.receivedOn, { first: 'report.received', then: 'report.set-aside' });
}

function refusePeople({ teamwork }: InvestigationState, people: readonly Member[]): Rejection | null {
  const field = 'data.people';
  const refs = people.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return reject('ref-taken', { ref: twice }, { field });
  if (people.filter(({ role }) => role === 'leader').length > 1) return reject('leader-twice', {}, { article: article('二十四'), field });
  return people.map(({ ref }) => refuseConflicted(teamwork, ref, field)).find((refusal) => refusal !== null) ?? null;
}
