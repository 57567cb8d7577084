import { irregularActs } from '../../stream/done';
import { article19 } from '../articles';
import type { Matter } from '../part';
import { lifetime } from '../stages';
import { runningSupervisions } from '../supervised/new-text';

/** 不符合规定的办理: told to whoever supervises the case, else to the government that is responsible for it (AP-17). */
export const irregular: Matter = irregularActs({
  stages: lifetime,
  article: article19,
  of: (state) => state.irregularities,
  with: (state, irregularities) => ({ ...state, irregularities }),
  overseers: (state) => {
    const supervisors = runningSupervisions(state).map(({ supervisor }) => supervisor);
    return supervisors.length > 0 ? supervisors : [state.investigator];
  },
});
