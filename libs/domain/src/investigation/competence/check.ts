import type { CompetenceAnswer } from '../../competence/competence-answer';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { unsettled } from './unsettled';
import { namedByLaw, wordOf } from './who-investigates';

/** Why a person has to look at who investigates. */
export type Check =
  { readonly why: 'unsettled'; readonly answer: CompetenceAnswer | null } | { readonly why: 'differs'; readonly answer: CompetenceAnswer };

/** Nothing where the law names the responsible government, or a person has decided knowing what the law says. */
export function checkOf(state: InvestigationState, world: Pick<World, 'law' | 'now'>): Check | null {
  const answer = namedByLaw(state, world);
  if (state.investigator === unsettled) return { why: 'unsettled', answer };
  if (answer === null) return null;
  const word = wordOf(answer);
  return word === state.investigator || word === state.competence.decidedOn ? null : { why: 'differs', answer };
}

/** What the law was seen to say when a person decides: kept with the decision, so that the same answer is not asked about again. */
export function seenLaw(state: InvestigationState, world: Pick<World, 'law' | 'now'>): string | null {
  const answer = namedByLaw(state, world);
  return answer === null ? null : wordOf(answer);
}
