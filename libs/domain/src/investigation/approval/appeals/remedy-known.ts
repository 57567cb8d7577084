import type { CommandOf, Decision } from '../../../stream/decision';
import { isRejection, reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import { reviewArticle } from '../articles';
import { addresseeOf } from './of-addressee';
import type { RecordRemedyKnown } from './record-remedy-known.schema';

/** An addressee who was not told of a remedy learns of it: its period runs from that day, within the year (复议法 article 20, 解释 article 64). */
export function recordRemedyKnown(state: InvestigationState, { act, data }: CommandOf<RecordRemedyKnown>): Decision {
  const addressee = addresseeOf(state, data.ref, 'data.ref');
  if (isRejection(addressee)) return addressee;
  const { servedAt } = addressee;
  if (servedAt === null) return reject('addressee-not-served', { ref: data.ref }, { article: reviewArticle, field: 'data.ref' });
  return (
    refuseBefore(act.occurredAt, servedAt, { first: 'approval.served', then: 'remedy.known' }) ?? [
      { kind: 'remedy.known', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
