import type { Gate } from '../../stream/procedure';
import type { LawSheet } from '../../stream/law-sheet';
import type { InvestigationState, SupervisionLink } from '../state';
import { draftInHand } from './current-draft';
import { ownCommission } from './own-commission';
import type { OwnVetting } from './state';

/** Those that were neither released nor withdrawn. */
export function runningSupervisions({ supervisions }: Pick<InvestigationState, 'supervisions'>): readonly SupervisionLink[] {
  return supervisions.filter(({ status }) => status !== 'released' && status !== 'withdrawn');
}

/**
 * The agreement that opens the way up, if there is one. After changes were asked, the way begins anew at the first gate that has
 * not seen the new text (T-46); where a pack says that only the asking gate sees it again, an earlier agreement still holds.
 */
export function ownAgreement(state: InvestigationState, { settings }: LawSheet): OwnVetting | undefined {
  const { ownVettings } = state.drafting;
  const agreed = ownVettings.filter(({ resolution }) => resolution === 'agreed');
  if (settings['vetting.afterChanges'] === 'asking-gate') return ownVettings.at(-1)?.resolution === 'agreed' ? agreed.at(-1) : undefined;
  return agreed.find(({ version }) => version === draftInHand(state)?.version);
}

/** In a supervised case: shut until the own safety commission has agreed to the draft (SV-08). */
export function draftVetted(state: InvestigationState, law: LawSheet): readonly Gate[] {
  if (!law.gates.some(({ id }) => id === 'draft-vetted')) return [];
  const [first] = runningSupervisions(state);
  if (first === undefined) return [];
  const holder = ownCommission(state).commission;
  const agreement = ownAgreement(state, law);
  if (agreement !== undefined) return [{ gate: 'draft-vetted', state: 'open', holder, since: agreement.at }];
  return [{ gate: 'draft-vetted', state: 'shut', holder, since: draftInHand(state)?.at ?? first.recordedAt }];
}
