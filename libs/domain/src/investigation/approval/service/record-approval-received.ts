import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { formArticle } from '../articles';
import type { RecordApprovalReceived } from './record-approval-received.schema';

/** The lead department has the approval and names to whom it has to be sent: fifteen days for each (AP-04). It may name more later. */
export function recordApprovalReceived(state: InvestigationState, command: CommandOf<RecordApprovalReceived>): Decision {
  const { act, data } = command;
  if (state.approval === null) return reject('approval-none', {}, { article: formArticle });
  const refs = [...state.decision.addressees, ...data.addressees].map(({ ref }) => ref);
  const twice = refs.find((ref, index) => refs.indexOf(ref) !== index);
  if (twice !== undefined) return reject('ref-taken', { ref: twice }, { article: formArticle, field: 'data.addressees' });
  return (
    onlyInvestigatorSide(state, command, formArticle) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'approval.received' }) ?? [
      { kind: 'approval.received', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
