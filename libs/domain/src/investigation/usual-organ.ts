import type { Side } from '../stream/description';
import { divisionOf, unsettled } from './competence/hands';
import type { InvestigationState } from './state';
import { openQuestions } from './supervised/questions';

/**
 * The organ (id) whose act a command usually is, as far as the case says who that is; null where it does not. A form begins with it; nothing is checked by it.
 * Of several supervisors each acts for itself: it is the operator's own organ where that is one of them, else the last.
 */
export function usualOrgan(state: InvestigationState, side: Side, operator: string | null): string | null {
  const { supervisions, team } = state;
  const investigator = state.investigator === unsettled ? null : state.investigator;
  const beside = (kind: string) => (investigator === null ? null : `${divisionOf(investigator)}-${kind}`);
  switch (side) {
    case 'investigator':
    case 'government':
    case 'team':
    case 'leader':
    // Who keeps the papers of the team records for all that have signed.
    case 'member':
      return investigator;
    case 'receiving-organ':
      return state.intake.takenInBy;
    case 'own-commission':
      return beside('safety-commission');
    case 'supervision-commission':
      return beside('supervision-commission');
    case 'procuratorate':
      return team.invitations.at(-1)?.organ ?? beside('procuratorate');
    case 'supervisor':
      if (supervisions.some(({ supervisor }) => supervisor === operator)) return operator;
      return supervisions.at(-1)?.supervisor ?? openQuestions(state)[0]?.supervisor ?? null;
    case 'addressee':
      return supervisions.at(-1)?.addressee ?? null;
    case 'anyone':
    case 'adviser':
    case 'other-organ':
    case 'higher-government':
    case 'unit-seat':
      return null;
  }
}
