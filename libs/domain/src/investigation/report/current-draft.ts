import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { InvestigationState } from '../state';
import type { Draft } from './state';

/** The draft that says what the text now says, or the refusal of an act that needs one. */
export function currentDraft({ drafting: { drafts, current } }: InvestigationState): Draft | Rejection {
  return drafts.find(({ version }) => version === current) ?? reject('draft-missing', {});
}

/** The same, or once the report is submitted the version that was: what a vetting looks at. */
export function draftInHand(state: InvestigationState): Draft | undefined {
  const { drafts, current } = state.drafting;
  return state.stage === 'submitted' ? drafts.at(-1) : drafts.find(({ version }) => version === current);
}
