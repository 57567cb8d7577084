import { refuseBefore } from '../../stream/times';
import { reject } from '@app/streams';
import type { CommandOf } from '../../stream/decision';
import type { Rejection } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';

/** Refuses an answer to a request that was never made, or that has been answered. */
export function refuseUnasked(state: InvestigationState, { name, act, data }: CommandOf<{ readonly ref: string }>): Rejection | null {
  const extension = state.extensions.find((asked) => asked.ref === data.ref);
  if (extension === undefined) return reject('extension-unknown', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  if (extension.status !== 'asked') return reject('already-done', { command: name });
  return refuseBefore(act.occurredAt, extension.askedAt, { first: 'extension.asked', then: 'extension.answered' });
}
