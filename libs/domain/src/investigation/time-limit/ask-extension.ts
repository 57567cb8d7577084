import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '../../stream/rejection';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { AskExtension } from './ask-extension.schema';

/** Asking changes no date: only the government's grant does (article 29). */
export function askExtension(state: InvestigationState, { act, data }: CommandOf<AskExtension>): Decision {
  if (state.extensions.some((extension) => extension.ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article('二十九'), field: 'data.ref' });
  }
  return [{ kind: 'extension.asked', version: 1, occurredAt: act.occurredAt, data }];
}
