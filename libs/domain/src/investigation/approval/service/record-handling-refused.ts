import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import type { RecordHandlingRefused } from './record-handling-refused.schema';

/** A person's finding that the handling which was approved is delayed on purpose or refused; it goes to 监察 (AP-06, AP-07). */
export function recordHandlingRefused(state: InvestigationState, command: CommandOf<RecordHandlingRefused>): Decision {
  const { act, data } = command;
  const article42 = article('四十二');
  if (state.approval === null) return reject('approval-none', {}, { article: article42 });
  if (state.decision.handovers.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article42, field: 'data.ref' });
  }
  const to = `${state.investigator.slice(0, 6)}-supervision-commission`;
  return (
    onlyInvestigatorSide(state, command, article42) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'handling.refused' }) ?? [
      { kind: 'handling.refused', version: 1, occurredAt: act.occurredAt, data: { ...data, to } },
    ]
  );
}
