import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '../../stream/rejection';
import type { Rejection } from '../../stream/rejection';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { FormTeam } from './form-team.schema';
import { refuseConflicted } from './members/conflicts';
import type { Member } from './members/member.schema';
import { refuseTeamAsAuthor } from './refuse-team-as-author';

/**
 * The responsible government forms the team, or the department that it has authorised or entrusted (articles 19, 22, 24).
 * A government that took the case over forms its own team; until then the former one stays on record.
 */
export function formTeam(state: InvestigationState, command: CommandOf<FormTeam>): Decision {
  const { name, act, data } = command;
  const again = state.stage !== 'reported';
  if (again && state.teamwork.formedFor === state.investigator) return reject('already-done', { command: name });
  const refused =
    refuseTeamAsAuthor(command) ?? onlyInvestigatorSide(state, command, article('十九')) ?? refusePeople(state, data.people ?? []);
  return refused ?? [{ kind: again ? 'team.formed-anew' : 'team.formed', version: 1, occurredAt: act.occurredAt, data }];
}

function refusePeople({ teamwork }: InvestigationState, people: readonly Member[]): Rejection | null {
  const field = 'data.people';
  const refs = people.map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return reject('ref-taken', { ref: twice }, { field });
  if (people.filter(({ role }) => role === 'leader').length > 1) return reject('leader-twice', {}, { article: article('二十四'), field });
  return people.map(({ ref }) => refuseConflicted(teamwork, ref, field)).find((refusal) => refusal !== null) ?? null;
}
