import type { Instant } from '@app/calendar';
import type { InvestigationState } from '../state';
import type { InvestigatorChange } from './state';

/** The changes that took effect on their day; a settling says who was responsible from the first. */
export function handOvers({ competence }: InvestigationState): readonly InvestigatorChange[] {
  return competence.changes.filter(({ way }) => way !== 'settled');
}

/** The government that was responsible at a moment: an act of the old one from before the case was raised may be entered late. */
export function investigatorAt(state: InvestigationState, at: Instant): string {
  const changes = handOvers(state);
  const last = changes.findLast((change) => change.at <= at);
  return last?.to ?? changes[0]?.from ?? state.investigator;
}

/** The change by which an organ's side gave the case away before that moment. */
export function givenAwayBy(state: InvestigationState, organ: string, at: Instant): InvestigatorChange | undefined {
  return handOvers(state).findLast((change) => change.at <= at && divisionOf(change.from) === divisionOf(organ));
}

/** Division code of an organ, by its id. */
export function divisionOf(organ: string): string {
  return organ.slice(0, 6);
}
