import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import type { RecordRedactions } from './record-redactions.schema';

/** What is treated before the publication and why; secret parts are treated, never a reason to withhold the report (T-38, AP-09). */
export function recordRedactions(state: InvestigationState, command: CommandOf<RecordRedactions>): Decision {
  const { act, data } = command;
  if (state.approval === null) return reject('approval-missing', {}, { article: article('三十四') });
  if (data.kinds.includes('nothing') && data.kinds.length > 1) {
    return reject('redactions-contradict', {}, { article: article('三十四'), field: 'data.kinds' });
  }
  return (
    onlyInvestigatorSide(state, command, article('三十四')) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'report.redacted' }) ?? [
      { kind: 'report.redacted', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
