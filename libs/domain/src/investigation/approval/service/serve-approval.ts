import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { onlyInvestigatorSide } from '../../only-investigator';
import type { InvestigationState } from '../../state';
import { formArticle } from '../articles';
import type { ServeApproval } from './serve-approval.schema';

/** 送达 of the approval to one addressee: from then its periods of appeal run (AP-13). */
export function serveApproval(state: InvestigationState, command: CommandOf<ServeApproval>): Decision {
  const { name, act, data } = command;
  const addressee = state.decision.addressees.find(({ ref }) => ref === data.ref);
  if (addressee === undefined) return reject('addressee-unknown', { ref: data.ref }, { article: formArticle, field: 'data.ref' });
  if (addressee.servedAt !== null) return reject('already-done', { command: name });
  return (
    onlyInvestigatorSide(state, command, formArticle) ??
    refuseBefore(act.occurredAt, addressee.receivedAt, { first: 'approval.received', then: 'approval.served' }) ?? [
      { kind: 'approval.served', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
