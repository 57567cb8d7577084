import type { Instant } from '@app/calendar';
import type { Gate } from '../../stream/procedure';
import type { InvestigationState, SupervisionLink } from '../state';
import { textUnknownSince } from './new-text';

/**
 * Shut from the moment a supervision is recorded; once its own stream lives, that stream holds the gate and this one lets go, until
 * a text is fixed that it does not know of yet.
 */
export function supervisionVetting({ supervisions }: InvestigationState): readonly Gate[] {
  const gate = 'supervision-vetting';
  const [waiting] = supervisions.flatMap((link) => {
    const since = shutSince(link);
    return since === null ? [] : [{ gate, state: 'shut' as const, holder: link.supervisor, since }];
  });
  if (waiting !== undefined) return [waiting];
  const last = supervisions.at(-1);
  if (last === undefined) return [];
  return [{ gate, state: 'open', holder: last.supervisor, since: last.reopenedAt ?? last.recordedAt }];
}

function shutSince(link: SupervisionLink): Instant | null {
  return link.status === 'recorded' ? (link.reopenedAt ?? link.recordedAt) : textUnknownSince(link);
}
