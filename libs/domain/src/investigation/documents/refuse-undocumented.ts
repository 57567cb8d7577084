import type { Act } from '../../stream/command';
import { reject } from '../../stream/rejection';
import type { Rejection } from '../../stream/rejection';
import type { InvestigationState } from '../state';
import type { FileDocument } from './file-document.schema';

/** Refuses an act that needs a paper of this kind and cites none that is filed in the case. A gate that asks for a document is met only by one. */
export function refuseUndocumented(state: InvestigationState, act: Act, kind: FileDocument['kind'], article: string): Rejection | null {
  const cited = state.documents.some((filed) => filed.kind === kind && act.documents.includes(filed.document));
  return cited ? null : reject('document-missing', { kind }, { article, field: 'act.documents' });
}
