import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/refuse-undocumented';
import type { InvestigationState } from '../state';
import type { HoldMeeting } from './hold-meeting.schema';

/** A meeting is known by its minutes: they are filed first and cited. */
export function holdMeeting(state: InvestigationState, { act, data }: CommandOf<HoldMeeting>): Decision {
  const basis = article('二十五');
  if (state.evidence.meetings.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: basis, field: 'data.ref' });
  }
  return refuseUndocumented(state, act, 'minutes', basis) ?? [{ kind: 'meeting.held', version: 1, occurredAt: act.occurredAt, data }];
}
