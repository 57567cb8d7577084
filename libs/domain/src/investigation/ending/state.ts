import type { Instant } from '@app/calendar';

/** What this part knows. Plain JSON. */
export interface EndingState {
  /** 结案: the day of the approval unless a pack says otherwise (T-11). */
  readonly closedAt: Instant | null;
}

export const endingAtFirst: EndingState = { closedAt: null };
