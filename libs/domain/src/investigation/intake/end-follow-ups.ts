import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '../../stream/rejection';
import type { InvestigationState } from '../state';
import type { EndFollowUps } from './end-follow-ups.schema';

/** No law says when daily reports end: a person does, with the reason. A later follow-up report takes them up again. */
export function endFollowUps(state: InvestigationState, { name, act, data }: CommandOf<EndFollowUps>): Decision {
  const { series, endedAt } = state.reporting.followUps;
  if (endedAt !== null) return reject('already-done', { command: name });
  return [{ kind: 'follow-ups.ended', version: 1, occurredAt: act.occurredAt, data: { ...data, series: String(series) } }];
}
