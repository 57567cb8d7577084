import type { CommandOf } from '../../stream/decision';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { EvidenceItem } from './state';

/** The item that an act speaks of, while it is in the chain of custody; the act does not lie before its last step. */
export function presentItem(state: InvestigationState, { name, act, data }: CommandOf<{ readonly ref: string }>): EvidenceItem | Rejection {
  const item = state.evidence.items.find(({ ref }) => ref === data.ref);
  if (item === undefined) return reject('evidence-unknown', { ref: data.ref }, { article: article('二十五'), field: 'data.ref' });
  if (item.state !== 'held') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, item.since, { first: 'evidence.moved', then: name }) ?? item;
}
