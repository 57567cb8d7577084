import type { Instant } from '@app/calendar';
import type { TeamOrgan } from './choices';
import type { Member } from './team.schema';

/** Somebody asked for legal advice: it binds nobody and holds up nothing. */
interface Adviser {
  readonly ref: string;
  readonly kind: 'justice-department' | 'legal-adviser';
  readonly name: string;
  readonly invitedAt: Instant;
  readonly answer: 'joins' | 'opinion' | 'declined' | null;
  readonly answeredAt: Instant | null;
}

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
interface Interference {
  readonly who: string;
  readonly at: Instant;
  readonly loggedBy: string;
}

/** What runs beside the team since 2018 (JU-14, T-29): it has its own law, and nothing of it moves a date here. */
export interface CommissionTrack {
  readonly notices: readonly { readonly organ: string; readonly at: Instant }[];
  readonly opinions: readonly { readonly organ: string; readonly at: Instant }[];
  /** The named waiting: for whose opinion on persons, and since when. */
  readonly waiting: { readonly organ: string; readonly since: Instant } | null;
}

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

/** The leader's permission to make something known before the publication of the report (article 28). */
export interface Permission {
  readonly ref: string;
  readonly permittedAt: Instant;
  readonly releasedAt: Instant | null;
}

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
