import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import { article19 } from './articles';
import { checkOf, seenLaw } from './check';
import { handOvers } from './hands';
import { higherGovernments } from './higher';
import type { SettleInvestigator } from './settle-investigator.schema';

/**
 * A person says who is responsible, with the reason: where the law does not tell (law.md 4.6.11, T-25), or where another was entered than it
 * names. The government that is to have the case may say so, or one above; of a case already raised or taken over only that it stays (T-19).
 */
export function settleInvestigator(state: InvestigationState, command: CommandOf<SettleInvestigator>, world: World): Decision {
  const { act, data, name } = command;
  const check = checkOf(state, world);
  if (check === null) return reject('nothing-to-settle', { investigator: state.investigator }, { article: article19 });
  const { competence } = world.law;
  const above = competence === undefined ? [] : higherGovernments(state, competence);
  const { organ } = act.by;
  if (organ !== data.investigator && organ !== state.investigator && !above.some((body) => body.organ === organ)) {
    return reject('no-competence', { organ, competent: data.investigator, command: name }, { article: article19, field: 'act.by.organ' });
  }
  if (handOvers(state).length > 0 && data.investigator !== state.investigator) {
    return reject('case-in-other-hands', { investigator: state.investigator }, { article: article19, field: 'data.investigator' });
  }
  const settled = { ...data, from: state.investigator, article: article19, seen: seenLaw(state, world) };
  return [{ kind: 'investigator.settled', version: 1, occurredAt: act.occurredAt, data: settled }];
}
