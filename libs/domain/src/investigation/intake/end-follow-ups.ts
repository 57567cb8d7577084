import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import type { EndFollowUps } from './end-follow-ups.schema';

/** No law says when daily reports end: a person does, with the reason, after the last of them. A later one takes them up again. */
export function endFollowUps(state: InvestigationState, { name, act, data }: CommandOf<EndFollowUps>): Decision {
  const { series, lastAt, owedSince, endedAt } = state.reporting.followUps;
  const last = lastAt ?? owedSince;
  if (endedAt !== null) return reject('already-done', { command: name });
  // By the instant: these reports run in hours.
  if (last !== undefined && act.occurredAt < last) {
    const order = { first: 'situation.reported', then: 'follow-ups.ended', earlier: last, at: act.occurredAt };
    return reject('date-out-of-order', order, { field: 'act.occurredAt' });
  }
  return [{ kind: 'follow-ups.ended', version: 1, occurredAt: act.occurredAt, data: { ...data, series: String(series) } }];
}
