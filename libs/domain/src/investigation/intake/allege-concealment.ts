import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import type { AllegeConcealment } from './allege-concealment.schema';

/** Anyone's word that the accident was concealed, or reported falsely or late: from now on it is being verified (T-06). */
export function allegeConcealment(state: InvestigationState, { act, data }: CommandOf<AllegeConcealment>): Decision {
  if (state.reporting.concealments.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  }
  return [{ kind: 'concealment.alleged', version: 1, occurredAt: act.occurredAt, data }];
}
