import type { Instant } from '@app/calendar';
import type { CopiedOrgan } from './choices';

/** A version of what stands published; none is ever taken down (AP-09). */
export interface Publication {
  readonly version: number;
  readonly at: Instant;
  /** report 报告全文, replacement 更正后的全文, notice 批复已被撤销的说明, put-out 批复前公开或者只公开摘要. */
  readonly kind: 'report' | 'replacement' | 'notice' | 'put-out';
}

/** 认定不属于生产安全事故. */
export interface NegativeConclusion {
  readonly at: Instant;
  readonly publishedAt: Instant | null;
  readonly statisticsCancelledAt: Instant | null;
}

interface Mediation {
  readonly ref: string;
  readonly at: Instant;
  readonly outcome: 'started' | 'agreed' | 'failed';
}

/** What this part knows. Plain JSON. */
export interface EndingState {
  /** 结案: the day of the approval unless a pack says otherwise (T-11). */
  readonly closedAt: Instant | null;
  /** When it was recorded what is treated before publication (names, numbers of identity cards, secrets), and that nothing else is. */
  readonly redactedAt: Instant | null;
  readonly publications: readonly Publication[];
  readonly conclusion: NegativeConclusion | null;
  readonly copies: readonly { readonly to: CopiedOrgan; readonly at: Instant }[];
  readonly mediations: readonly Mediation[];
  readonly compensations: readonly { readonly ref: string; readonly persons: number; readonly amountYuan: number }[];
}

export const endingAtFirst: EndingState = {
  closedAt: null,
  redactedAt: null,
  publications: [],
  conclusion: null,
  copies: [],
  mediations: [],
  compensations: [],
};
