import { createHash } from 'node:crypto';

export interface ChainHead {
  readonly caseId: string;
  readonly caseSeq: number;
  readonly hash: string;
}

/** One hash over all chain heads of a day, whatever order they come in. */
export function rootOf(heads: readonly ChainHead[]): string {
  const lines = heads.map((head) => `${head.caseId} ${head.caseSeq} ${head.hash}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}
