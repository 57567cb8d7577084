import type { Instant } from '@app/calendar';

/** Somebody asked for legal advice: it binds nobody and holds up nothing. */
export interface Adviser {
  readonly ref: string;
  readonly kind: 'justice-department' | 'legal-adviser';
  readonly name: string;
  readonly invitedAt: Instant;
  readonly answer: 'joins' | 'opinion' | 'declined' | null;
  readonly answeredAt: Instant | null;
}
