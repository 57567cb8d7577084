import type { InvestigationState } from '../state';
import { teamAtFirst } from './state';
import type { TeamState } from './state';

/** What the flat fields of a state say of the team, for one that was folded before the team had a part of its own. */
export function teamFromFlatFields({ team, procuratorate, investigator, stageSince }: InvestigationState): TeamState {
  const formed = team === null ? {} : { formedAt: stageSince, formedFor: investigator, formedBy: investigator, leaderBy: investigator };
  const invitations = procuratorate === null ? [] : [{ ...procuratorate, investigator, remindedAt: [] }];
  return { ...teamAtFirst, ...formed, invitations };
}
