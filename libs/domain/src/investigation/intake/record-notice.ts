import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { RecordNotice } from './record-notice.schema';

/** A notice by phone, in writing or over a network, as it was given (article 10). The same body may be told more than once. */
export function recordNotice(_state: InvestigationState, { act, data }: CommandOf<RecordNotice>): Decision {
  return [{ kind: 'notice.given', version: 1, occurredAt: act.occurredAt, data: { ...data, organ: act.by.organ } }];
}
