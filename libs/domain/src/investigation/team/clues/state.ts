import type { Instant } from '@app/calendar';

/** What the team found that others have to pursue, open until who received it has confirmed it. */
export interface Clue {
  readonly ref: string;
  /** crime: a suspected crime (article 26); official: a breach of duty of an official. */
  readonly kind: 'crime' | 'official';
  readonly subject: string;
  readonly foundAt: Instant;
  readonly handedOver: { readonly receiver: string; readonly at: Instant; readonly documents: readonly string[] } | null;
  readonly receivedAt: Instant | null;
}

/** An attempt to obstruct or sway the investigation (article 7). */
export interface Interference {
  readonly who: string;
  readonly at: Instant;
  readonly loggedBy: string;
}
