import type { InvestigationState } from '../state';
import type { Draft } from './state';

/** The draft that says what the text now says, or once the report is submitted the version that was: what a vetting looks at. */
export function draftInHand(state: InvestigationState): Draft | undefined {
  const { drafts, current } = state.report;
  return state.stage === 'submitted' ? drafts.at(-1) : drafts.find(({ version }) => version === current);
}
