import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { onlyInvestigator } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { zhejiang38 } from '../articles';
import type { ReportCorrection } from './report-correction.schema';

/** The responsible government says what it corrected. */
export function reportCorrection(state: InvestigationState, command: CommandOf<ReportCorrection>): Decision {
  const { name, act, data } = command;
  const { correction } = state.decision;
  if (correction === null) return reject('correction-not-ordered', {}, { article: zhejiang38 });
  if (correction.reportedAt !== null) return reject('already-done', { command: name });
  return (
    onlyInvestigator(state, command, zhejiang38) ??
    refuseBefore(act.occurredAt, correction.orderedAt, { first: 'correction.ordered', then: 'correction.reported' }) ?? [
      { kind: 'correction.reported', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
