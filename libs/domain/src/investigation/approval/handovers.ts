import type { Instant } from '@app/calendar';
import type { InvestigationState } from '../state';
import type { Handover } from './state';

/** What an approval hands on: its measures, to the carrying-out (整改落实), and its punishments, to the organs concerned (article 32). */
export function handoversOfApproval({ investigator, decision }: InvestigationState, since: Instant): readonly Handover[] {
  const round = decision.revoked.length + 1;
  const suffix = round === 1 ? '' : `-${round}`;
  return [
    { ref: `measures${suffix}`, to: investigator, since, doneAt: null },
    { ref: `punishments${suffix}`, to: investigator, since, doneAt: null },
  ];
}
