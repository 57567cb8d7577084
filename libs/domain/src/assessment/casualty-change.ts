import type { Day, Instant } from '@app/calendar';

/** Where a person stands in the count of an accident. `none`: not, or no longer, among its casualties. */
export type CasualtyGroup = 'none' | 'injured' | 'missing' | 'dead';

interface Recorded {
  /** Unique in the history. */
  readonly id: string;
  /** When it became true: an instant, or a Beijing day. */
  readonly at: Instant | Day;
  /** When it became known. */
  readonly recordedAt: Instant;
}

/**
 * Persons pass from one group to another: `none → missing` reported missing, `missing → dead` found dead, `missing → none` found alive,
 * `injured → dead` died of the injury, `dead → none` recounted (the death had another cause). Differences, not totals, so that a change
 * that is known late lands in its own time. A count of zero says that none are known (`none → dead`, 0: nobody died).
 */
export interface PersonsMoved extends Recorded {
  readonly kind: 'persons';
  readonly from: CasualtyGroup;
  readonly to: CasualtyGroup;
  readonly count: number;
}

/** The direct loss as a whole in 万元, estimated or fixed by the investigating department (LV-05). */
export interface LossStated extends Recorded {
  readonly kind: 'loss';
  readonly wan: number;
  readonly state: 'estimated' | 'fixed';
}

/** A person confirms that missing persons are counted as dead after the window (LV-04). */
export interface MissingConfirmed extends Recorded {
  readonly kind: 'missing-confirmed';
  readonly count: number;
}

/** An earlier entry was wrong and is taken back. A recount of a death after the window names that death here. */
export interface ChangeWithdrawn extends Recorded {
  readonly kind: 'withdrawn';
  readonly corrects: string;
}

export type CasualtyChange = PersonsMoved | LossStated | MissingConfirmed | ChangeWithdrawn;
