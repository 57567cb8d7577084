import type { Instant } from '@app/calendar';

/** What runs beside the team since 2018 (JU-14, T-29): it has its own law, and nothing of it moves a date here. */
export interface CommissionTrack {
  readonly notices: readonly { readonly organ: string; readonly at: Instant }[];
  readonly opinions: readonly { readonly organ: string; readonly at: Instant }[];
  /** The named waiting: for whose opinion on persons, and since when. */
  readonly waiting: { readonly organ: string; readonly since: Instant } | null;
}
