import type { CommandOf, Decision } from '../../stream/decision';
import { isRejection, reject } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import { presentItem } from './present-item';

/** The item leaves the chain; only its present holder can let it go. */
export function endCustody(kind: 'evidence.returned' | 'evidence.disposed') {
  return (state: InvestigationState, command: CommandOf<{ readonly ref: string }>): Decision => {
    const { act, data } = command;
    const item = presentItem(state, command);
    if (isRejection(item)) return item;
    if (act.by.organ !== item.holder) {
      const params = { ref: data.ref, holder: item.holder };
      return reject('evidence-held-by-another', params, { article: article('二十五'), field: 'act.by.organ' });
    }
    return [{ kind, version: 1, occurredAt: act.occurredAt, data }];
  };
}
