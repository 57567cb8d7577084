import type { LawSheet } from '../../../stream/law-sheet';
import type { Gate } from '../../../stream/procedure';
import type { InvestigationState } from '../../state';
import { conflicted, declarationOf, undeclared } from './conflicts';

/**
 * Shut while somebody serves who has declared a direct interest, and until every person on record has declared (JU-16; law.md 4.2), unless
 * the place leaves a missing declaration to its task. Where only organs are on record there is nobody to ask.
 */
export function conflictCheck(state: InvestigationState, law: LawSheet): readonly Gate[] {
  const { teamwork, investigator: holder } = state;
  const last = teamwork.declarations.at(-1);
  const shutSince = shut(state, law);
  if (shutSince !== undefined) return [{ gate: 'conflict-check', state: 'shut', holder, since: shutSince }];
  return last === undefined ? [] : [{ gate: 'conflict-check', state: 'open', holder, since: last.declaredAt }];
}

function shut({ teamwork, stage }: InvestigationState, { settings }: LawSheet) {
  const [interested] = conflicted(teamwork);
  if (interested !== undefined) return declarationOf(teamwork, interested.ref)?.declaredAt;
  // Whoever comes after the submission, for the vetting or the answer to a question, has a part in no report.
  if (stage !== 'investigating' || settings['house.conflict-declaration'] === 'optional') return undefined;
  return undeclared(teamwork)[0]?.since;
}
