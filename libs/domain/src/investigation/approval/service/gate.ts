import type { Gate } from '../../../stream/procedure';
import type { InvestigationState } from '../../state';

/** Only a formal document with its remedies is sent out (AP-03); what release 0.1.0 recorded as an approval says neither. */
export function approvalForm({ approval, decision, investigator }: InvestigationState): readonly Gate[] {
  if (approval === null) return [];
  const state = decision.nature === null ? 'shut' : 'open';
  return [{ gate: 'approval-form', state, holder: investigator, since: approval.issuedAt }];
}
