import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import type { RecordHandedOver } from './record-handed-over.schema';

/** That something which the approval hands on was taken over. */
export function recordHandedOver(state: InvestigationState, { name, act, data }: CommandOf<RecordHandedOver>): Decision {
  const handover = state.decision.handovers.find(({ ref }) => ref === data.ref);
  if (handover === undefined) return reject('handover-unknown', { ref: data.ref }, { article: article('三十二'), field: 'data.ref' });
  if (handover.doneAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, handover.since, { first: 'handover.opened', then: 'handover.done' }) ?? [
      { kind: 'handover.done', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
