import { dayAt } from '../../stream/times';
import { reject } from '../../stream/rejection';
import type { Command } from '../../stream/command';
import type { Rejection } from '../../stream/rejection';
import type { InvestigationState } from '../state';
import { article } from '../articles';

/** What was done in time may be recorded late; what was done after the report went out no longer belongs to the investigation. */
export function refuseAfterReport(state: InvestigationState, { name, act }: Pick<Command, 'name' | 'act'>): Rejection | null {
  if (state.report === null || dayAt(act.occurredAt) <= dayAt(state.report.submittedAt)) return null;
  const params = { command: name, submitted: dayAt(state.report.submittedAt) };
  return reject('report-already-submitted', params, { article: article('三十一'), field: 'act.occurredAt' });
}
