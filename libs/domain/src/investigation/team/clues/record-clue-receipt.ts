import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import type { RecordClueReceipt } from './record-clue-receipt.schema';

/** The receiver has confirmed the materials; what it makes of them is its own procedure. */
export function recordClueReceipt(state: InvestigationState, { name, act, data }: CommandOf<RecordClueReceipt>): Decision {
  const clue = state.teamwork.clues.find(({ ref }) => ref === data.ref);
  if (clue === undefined) return reject('clue-unknown', { ref: data.ref }, { field: 'data.ref' });
  if (clue.handedOver === null) return reject('clue-not-handed-over', { ref: data.ref }, { field: 'data.ref' });
  if (clue.receivedAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, clue.handedOver.at, { first: 'clue.handed-over', then: name }) ?? [
      { kind: 'clue.received', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
