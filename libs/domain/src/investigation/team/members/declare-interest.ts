import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../../state';
import type { DeclareInterest } from './declare-interest.schema';

/** Whether there is a direct interest is said by a person; it is accepted at any time, also before the appointment (JU-16, article 23). */
export function declareInterest(_state: InvestigationState, { act, data }: CommandOf<DeclareInterest>): Decision {
  if (data.interest === 'direct' && data.statement === undefined)
    return reject('reason-missing', { interest: data.interest }, { field: 'data.statement' });
  return [{ kind: 'interest.declared', version: 1, occurredAt: act.occurredAt, data }];
}
