import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import type { RecordCompensation } from './record-compensation.schema';

/** What was paid to how many persons; the event names nobody. */
export function recordCompensation({ aftermath }: InvestigationState, { act, data }: CommandOf<RecordCompensation>): Decision {
  if (aftermath.compensations.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article('三十三'), field: 'data.ref' });
  }
  return [{ kind: 'compensation.recorded', version: 1, occurredAt: act.occurredAt, data }];
}
