import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { dayAt, refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { zhejiang38 } from '../articles';
import { onlyHigher } from './only-higher';
import type { OrderCorrection } from './order-correction.schema';

/** A higher government finds cause or responsibility unclear, or persons shielded, and orders a correction within a limit (AP-10). */
export function orderCorrection(state: InvestigationState, command: CommandOf<OrderCorrection>): Decision {
  const { act, data } = command;
  const ordered = dayAt(act.occurredAt);
  if (state.approval === null) return reject('approval-none', {}, { article: zhejiang38 });
  if (data.dueOn < ordered) {
    const params = { first: 'correction.ordered', then: 'correction.due', earlier: ordered, at: data.dueOn };
    return reject('date-out-of-order', params, { article: zhejiang38, field: 'data.dueOn' });
  }
  return (
    onlyHigher(state, command) ??
    refuseBefore(act.occurredAt, state.approval.issuedAt, { first: 'approval.issued', then: 'correction.ordered' }) ?? [
      { kind: 'correction.ordered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
