import type { Instant } from '@app/calendar';

/** The leader's permission to make something known before the publication of the report (article 28). */
export interface Permission {
  readonly ref: string;
  readonly permittedAt: Instant;
  readonly releasedAt: Instant | null;
}
