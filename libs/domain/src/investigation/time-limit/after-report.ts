import { reject } from '@app/streams';
import type { Command, Rejection } from '@app/streams';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import type { InvestigationState } from '../state';

/**
 * What was done in time may be recorded in any later stage (convention 4.3); what was done after the report went out, or after it was found to be
 * no accident, no longer belongs to the investigation.
 */
export function refuseAfterReport(state: InvestigationState, { name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  const { submission: report, ending } = state;
  if (report !== null && dayAt(act.occurredAt) > dayAt(report.submittedAt)) {
    const params = { command: name, submitted: dayAt(report.submittedAt) };
    return reject('report-already-submitted', params, { article: article('三十一'), field: 'act.occurredAt' });
  }
  return ending.conclusion && refuseBefore(ending.conclusion.at, act.occurredAt, { first: name, then: 'conclusion.negative' });
}
