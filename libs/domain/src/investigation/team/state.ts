import type { Instant } from '@app/calendar';
import type { Invitation } from './procuratorate/state';
import type { Adviser } from './advisers/state';
import type { CommissionTrack } from './commission/state';
import type { Clue, Interference } from './clues/state';
import type { Permission } from './release/state';
import type { TeamOrgan } from './members/composition';
import type { Member } from './members/member.schema';

/** A person who serves on the team. An expert is hired (article 22) and signs no report. */
export interface TeamPerson {
  readonly ref: string;
  /** Organ id of who sends the person; for an expert the name of the unit. */
  readonly organ: string;
  readonly name: string | null;
  readonly post: string;
  readonly role: Member['role'] | 'expert';
  readonly group: Member['group'] | null;
  readonly since: Instant;
}

/** What a person says of an interest in the accident (article 23); of several by one person the last holds. */
export interface Declaration {
  readonly ref: string;
  readonly interest: 'none' | 'direct';
  readonly declaredAt: Instant;
}

/** What this part knows. Plain JSON. */
export interface TeamState {
  /** Those who serve now. */
  readonly people: readonly TeamPerson[];
  readonly formerly: readonly (TeamPerson & { readonly until: Instant; readonly reason: string })[];
  readonly declarations: readonly Declaration[];
  /** Organs of article 22 whose absence a person has explained. */
  readonly absences: readonly { readonly role: TeamOrgan; readonly reason: string }[];
  readonly formedAt: Instant | null;
  /** The investigator for which the team was formed: after a raising it is another's. */
  readonly formedFor: string | null;
  readonly formedBy: string | null;
  /** Who appointed the leader (article 24). */
  readonly leaderBy: string | null;
  /** Why this leader: asked for where the leader is not from the safety department (JU-23). */
  readonly leaderReason: string | null;
  readonly unitToldAt: Instant | null;
  readonly invitations: readonly Invitation[];
  readonly advisers: readonly Adviser[];
  readonly commission: CommissionTrack;
  readonly clues: readonly Clue[];
  readonly interferences: readonly Interference[];
  readonly permissions: readonly Permission[];
}

export const teamAtFirst: TeamState = {
  people: [],
  formerly: [],
  declarations: [],
  absences: [],
  formedAt: null,
  formedFor: null,
  formedBy: null,
  leaderBy: null,
  leaderReason: null,
  unitToldAt: null,
  invitations: [],
  advisers: [],
  commission: { notices: [], opinions: [], waiting: null },
  clues: [],
  interferences: [],
  permissions: [],
};
