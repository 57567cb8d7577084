import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import type { RegisterEvidence } from './register-evidence.schema';

/** Collected at the time of the act. Its file, where it has one, is filed first, so that both hashes vouch for it. */
export function registerEvidence(state: InvestigationState, { act, data }: CommandOf<RegisterEvidence>): Decision {
  const basis = article('二十五');
  if (state.evidence.items.some(({ ref }) => ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: basis, field: 'data.ref' });
  }
  const { document, holder = act.by.organ } = data;
  if (document !== undefined && !state.documents.some((filed) => filed.document === document)) {
    return reject('evidence-file-unknown', { document }, { article: basis, field: 'data.document' });
  }
  return [{ kind: 'evidence.registered', version: 1, occurredAt: act.occurredAt, data: { ...data, holder } }];
}
