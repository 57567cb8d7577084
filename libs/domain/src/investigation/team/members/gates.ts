import type { Gate } from '../../../stream/procedure';
import type { InvestigationState } from '../../state';
import { conflicted, declarationOf } from './conflicts';

/** Shut while somebody serves who has declared a direct interest (JU-16). Shown from the first declaration on. */
export function conflictCheck({ teamwork, investigator }: InvestigationState): readonly Gate[] {
  const last = teamwork.declarations.at(-1);
  if (last === undefined) return [];
  const first = conflicted(teamwork)[0];
  const shutSince = first && declarationOf(teamwork, first.ref)?.declaredAt;
  const state = first === undefined ? 'open' : 'shut';
  return [{ gate: 'conflict-check', state, holder: investigator, since: shutSince ?? last.declaredAt }];
}
