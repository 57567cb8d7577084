import type { Act, Rejection } from '@app/streams';
import { reject } from '@app/streams';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import { handOvers } from './hands';

/** Refuses a change of hands that is dated before the last one: the order in which governments held the case is the order of its record. */
export function refuseUnheld(state: InvestigationState, { occurredAt }: Act, article: string): Rejection | null {
  const last = handOvers(state).at(-1);
  if (last === undefined || last.at <= occurredAt) return null;
  const params = { first: 'investigator.changed', then: 'investigator.changed', earlier: dayAt(last.at), at: dayAt(occurredAt) };
  return reject('date-out-of-order', params, { article, field: 'act.occurredAt' });
}
