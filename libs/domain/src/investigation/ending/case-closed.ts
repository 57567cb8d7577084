import type { Instant } from '@app/calendar';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { InvestigationState } from '../state';

/** 结案. The supervisions that still run are told. */
export function caseClosed({ supervisions }: InvestigationState, occurredAt: Instant): NewEvent {
  const running = supervisions.filter(({ status }) => status !== 'released' && status !== 'withdrawn').map(({ n }) => n);
  return { kind: 'case.closed', version: 1, occurredAt, data: { supervisions: running } };
}

/**
 * The regulation does not define 结案: it is the approval (`with-approval`) unless the setting `closing` makes it an act of
 * its own (`own-act`), T-11.
 */
export function closingWithApproval(state: InvestigationState, occurredAt: Instant, { settings }: LawSheet): readonly NewEvent[] {
  if (settings['closing'] === 'own-act' || state.ending.closedAt !== null) return [];
  return [caseClosed(state, occurredAt)];
}
