import type { Instant } from '@app/calendar';

/** One invitation of a procuratorate; a government that takes the case over invites anew (T-14). */
export interface Invitation {
  readonly organ: string;
  /** The investigator for whose team it was invited. */
  readonly investigator: string;
  readonly invitedAt: Instant;
  readonly answer: 'member' | 'beside' | 'declined' | null;
  readonly answeredAt: Instant | null;
  /** When the missing answer was asked for. */
  readonly remindedAt: readonly Instant[];
}
