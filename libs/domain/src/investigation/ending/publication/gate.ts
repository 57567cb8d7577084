import type { Gate } from '../../../stream/procedure';
import type { InvestigationState } from '../../state';

/** What is published has been looked through for what must be treated first (T-38). */
export function publicationChecked({ stage, approval, aftermath, investigator }: InvestigationState): readonly Gate[] {
  if (approval === null || (stage !== 'approved' && stage !== 'published')) return [];
  const done = aftermath.redactedAt;
  const gate = 'publication-checked';
  return [{ gate, state: done === null ? 'shut' : 'open', holder: investigator, since: done ?? approval.issuedAt }];
}
