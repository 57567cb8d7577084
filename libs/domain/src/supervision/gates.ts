import type { Gate } from '../stream/procedure';
import type { SupervisionState } from './state';

/**
 * The approval waits for the supervisor's agreement to the text (SV-08), after a reopening or for another text for a new one; a notice
 * that was withdrawn holds nothing up.
 */
export function gates({
  stage,
  vettedAt,
  supervisor,
  openedAt,
  reopenedAt = openedAt,
  newTextAt = openedAt,
  stageSince,
}: SupervisionState): readonly Gate[] {
  const gate = 'supervision-vetting';
  if (vettedAt !== null) return [{ gate, state: 'open', holder: supervisor, since: vettedAt }];
  if (stage === 'withdrawn') return [{ gate, state: 'open', holder: supervisor, since: stageSince }];
  return [{ gate, state: 'shut', holder: supervisor, since: reopenedAt > newTextAt ? reopenedAt : newTextAt }];
}
