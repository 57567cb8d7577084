import type { Clock } from '@app/clock';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { isLate } from './late-clocks';

/** A late clock, and a verified concealment, each ask a person; neither finds anything. */
export function faultTasks(state: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const { reporting, investigator, reportedAt } = state;
  const late = clocks.filter((clock) => isLate(clock) && !reporting.judged.includes(clock.id));
  const open = reporting.concealments.filter(({ status }) => status === 'alleged');
  const verified = reporting.concealments.filter(({ status }) => status === 'verified');
  const found = reporting.faults.some(({ kind, status }) => kind !== 'omitted' && status === 'found');
  return [
    ...late.map(({ id, dueAt }) => wanted('judge-lateness', investigator, dueAt ?? reportedAt, { ref: id, presses: id })),
    ...open.map(({ ref, allegedAt }) => wanted('verify-concealment', investigator, allegedAt, { ref })),
    ...(found ? [] : verified.map(({ ref, allegedAt }) => wanted('find-reporting-fault', investigator, allegedAt, { ref }))),
  ];
}
