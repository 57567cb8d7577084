import type { CommandOf, Decision } from '../../stream/decision';
import { isRejection, reject } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { HandOverEvidence } from './hand-over-evidence.schema';
import { presentItem } from './present-item';

/** The chain of custody has no gap: only who holds an item can give it, and a seal that is not whole is explained. */
export function handOverEvidence(state: InvestigationState, command: CommandOf<HandOverEvidence>): Decision {
  const { act, data } = command;
  const item = presentItem(state, command);
  if (isRejection(item)) return item;
  const basis = article('二十五');
  if (data.from !== item.holder) {
    return reject('evidence-held-by-another', { ref: data.ref, holder: item.holder }, { article: basis, field: 'data.from' });
  }
  if (data.to === data.from) return reject('evidence-to-oneself', { ref: data.ref }, { article: basis, field: 'data.to' });
  const whole = data.seal === 'intact' || data.seal === 'unsealed';
  if (!whole && data.remark === undefined) {
    return reject('seal-unexplained', { ref: data.ref }, { article: basis, field: 'data.remark' });
  }
  return [{ kind: 'evidence.handed-over', version: 1, occurredAt: act.occurredAt, data }];
}
