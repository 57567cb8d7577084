import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { article } from '../../articles';
import type { Declaration, TeamPerson, TeamState } from '../state';

/** The declaration that holds for a person, or none. */
export function declarationOf({ declarations }: TeamState, ref: string): Declaration | undefined {
  return declarations.findLast((declared) => declared.ref === ref);
}

/** Those who serve although they have a direct interest in the accident. */
export function conflicted(team: TeamState): readonly TeamPerson[] {
  return team.people.filter(({ ref }) => declarationOf(team, ref)?.interest === 'direct');
}

/** Those who serve without a declaration on file. */
export function undeclared(team: TeamState): readonly TeamPerson[] {
  return team.people.filter(({ ref }) => declarationOf(team, ref) === undefined);
}

/** Refuses to appoint who has declared a direct interest (JU-16, article 23). */
export function refuseConflicted(team: TeamState, ref: string, field: string): Rejection | null {
  if (declarationOf(team, ref)?.interest !== 'direct') return null;
  return reject('member-conflicted', { ref }, { article: article('二十三'), field });
}
