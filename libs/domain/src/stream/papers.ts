import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import type { FiledPaper } from './procedure';

/**
 * The kinds of paper on which an act of an office can rest (T-54): 文件、函、签批件、纪要, what is issued as 通知、批复、意见, and for three days a 电话记录
 * (documents/phone-records.ts).
 */
export const officialPapers = [
  'official',
  'letter',
  'sign-off',
  'minutes',
  'vetting-minutes',
  'notice',
  'approval',
  'opinion',
  'phone-record',
] as const;

/** Refuses an act that cites no filed paper of one of these kinds. */
export function refuseUncited(
  papers: readonly FiledPaper[],
  { documents }: Pick<Act, 'documents'>,
  kinds: readonly string[],
  basis: string,
): Rejection | null {
  const cited = papers.some(({ document, kind }) => kinds.includes(kind) && documents.includes(document));
  return cited ? null : reject('document-missing', { kind: kinds.join(',') }, { article: basis, field: 'act.documents' });
}
