import type { Act, Rejection } from '@app/streams';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import type { FileDocument } from './file-document.schema';

type Kind = FileDocument['kind'];

/**
 * Refuses an act that needs a paper of this kind, or of one of these, and cites none that is filed in the case. A gate that asks
 * for a document is met only by one.
 */
export function refuseUndocumented(state: InvestigationState, act: Act, kind: Kind | readonly Kind[], article: string): Rejection | null {
  const kinds: readonly Kind[] = typeof kind === 'string' ? [kind] : kind;
  const cited = state.documents.some((filed) => kinds.includes(filed.kind) && act.documents.includes(filed.document));
  return cited ? null : reject('document-missing', { kind: kinds.join(',') }, { article, field: 'act.documents' });
}
