import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { EndFollowUps } from './end-follow-ups.schema';

/** No law says when daily reports end: a person does, with the reason. A later follow-up report takes them up again. */
export function endFollowUps(_state: InvestigationState, { act, data }: CommandOf<EndFollowUps>): Decision {
  return [{ kind: 'follow-ups.ended', version: 1, occurredAt: act.occurredAt, data }];
}
