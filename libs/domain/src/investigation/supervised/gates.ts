import type { Gate } from '../../stream/procedure';
import type { InvestigationState } from '../state';

/** Shut from the moment a supervision is recorded; once its own stream lives, that stream holds the gate and this one lets go. */
export function supervisionVetting({ supervisions }: InvestigationState): readonly Gate[] {
  const waiting = supervisions.find(({ status }) => status === 'recorded');
  const shown = waiting ?? supervisions.at(-1);
  if (shown === undefined) return [];
  const state = waiting === undefined ? 'open' : 'shut';
  return [{ gate: 'supervision-vetting', state, holder: shown.supervisor, since: shown.reopenedAt ?? shown.recordedAt }];
}
