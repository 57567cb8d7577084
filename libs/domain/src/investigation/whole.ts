import { approvalAtFirst } from './approval/state';
import { competenceAtFirst } from './competence/state';
import { endingAtFirst } from './ending/state';
import { evidenceAtFirst } from './evidence/state';
import { intakeAtFirst } from './intake/state';
import { levelAtFirst } from './level/state';
import { reportAtFirst } from './report/state';
import { teamFromFlatFields } from './team/from-flat-fields';
import type { InvestigationState } from './state';

const addedLater = { accidentClass: null, interruptions: [], documents: [] };

/**
 * A state with what was added to its shape since it was folded. A run of a workflow that an earlier release began holds such a state
 * in its history until it loads the ledger anew; whatever is added to the state gets its beginning here.
 */
export function whole(state: InvestigationState): InvestigationState {
  const known = completed.get(state) ?? complete(state);
  completed.set(state, known);
  completed.set(known, known);
  return known;
}

/** What an event made of a whole state lacks nothing either, nor does a state that this release opened. */
export function stillWhole(state: InvestigationState): InvestigationState {
  completed.set(state, state);
  return state;
}

// One turn looks at its state many times.
const completed = new WeakMap<InvestigationState, InvestigationState>();

function complete(state: InvestigationState): InvestigationState {
  const { deaths, seriousInjuries, missing, directLossWan } = state.toll;
  const reporting = { ...intakeAtFirst, takenInBy: state.investigator };
  return {
    ...addedLater,
    ...state,
    reporting: { ...reporting, ...state.reporting },
    grading: { ...levelAtFirst(1, { deaths, seriousInjuries, missing }, directLossWan), ...state.grading },
    competence: { ...competenceAtFirst({}), ...state.competence },
    teamwork: { ...teamFromFlatFields(state), ...state.teamwork },
    evidence: { ...evidenceAtFirst, ...state.evidence },
    drafting: { ...reportAtFirst, ...state.drafting },
    decision: { ...approvalAtFirst, ...state.decision },
    aftermath: { ...endingAtFirst, ...state.aftermath },
  };
}
