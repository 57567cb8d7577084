import type { Rejection } from '@app/streams';
import { reject } from '@app/streams';
import type { InvestigationState } from '../../state';
import { reviewArticle } from '../articles';
import type { Addressee } from '../state';

/** The addressee of that name, or the refusal that there is none. */
export function addresseeOf({ decision }: InvestigationState, named: string, field: string): Addressee | Rejection {
  const found = decision.addressees.find(({ ref }) => ref === named);
  return found ?? reject('addressee-unknown', { ref: named }, { article: reviewArticle, field });
}
