import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import type { Named } from '@app/streams';
import { chainTold } from '../../place/named';
import type { Place } from '../../place/place';

/**
 * How the case came into other hands; `settled` says who was responsible from the first, the others change it from their day on. `revoked`:
 * with the new investigation that a higher government ordered (AP-10).
 */
export type Way = 'settled' | 'raised' | 'taken-over' | 'returned' | 'revoked';

export interface InvestigatorChange {
  readonly way: Way;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  /** Whose decision it is. */
  readonly by: string;
  readonly reason: string;
  readonly article: string;
  readonly documents: readonly string[];
}

/** A body charged with the investigation in the place of the government, which stays responsible and approves (article 19). */
export interface Mandate {
  readonly kind: 'authorised' | 'entrusted';
  /** Organ id; null for the unit in which the accident happened. */
  readonly organ: string | null;
  readonly unit: string | null;
  readonly by: string;
  readonly at: Instant;
  readonly documents: readonly string[];
}

/** A proposal to raise the case: first a draft, then sent, then answered. */
export interface RaisingProposal {
  readonly ref: string;
  readonly by: string;
  readonly to: string;
  /** Id of the named ground, or JU-03 for the free power of article 20(1). */
  readonly ground: string;
  readonly draftedAt: Instant;
  readonly sentAt: Instant | null;
  readonly answer: 'raised' | 'declined' | null;
}

/** The government of the unit's seat, which must send people to the team (article 21). */
interface Participation {
  readonly organ: string;
  readonly unitPlace: string;
  readonly askedAt: Instant;
  readonly sentAt: Instant | null;
  readonly people: readonly string[];
}

/** The 初判 of an opening that named no government. */
export interface Assessed {
  readonly at: Instant;
  readonly text: Text;
  readonly article: string;
}

/** Another case that may be the same accident, until a person has joined or cleared it (T-58). */
export interface Suspected {
  readonly case: string;
  readonly at: Instant;
}

/** A case that was joined with this one, and what it had reported of the accident. */
export interface Absorbed {
  /** Of the entry that says so. */
  readonly seq: number;
  readonly at: Instant;
  readonly name: string;
  readonly deaths: number;
  readonly seriousInjuries: number;
  readonly missing: number;
}

/** What this part knows. Plain JSON. */
export interface CompetenceState {
  /** Division code of the seat of the unit, where it is known. */
  readonly unitPlace: string | null;
  /** That place and all above it, as they were called when it was told; empty where that was not kept. */
  readonly unitChain: readonly Place[];
  readonly assessed: Assessed | null;
  readonly changes: readonly InvestigatorChange[];
  /** What the law was seen to say when a person last decided who investigates: that answer is not asked about again. */
  readonly decidedOn: string | null;
  /** Offers to a higher government that it has declined, by what the law said then; absent while it never did. */
  readonly offersDeclined?: readonly string[];
  readonly mandates: readonly Mandate[];
  readonly proposals: readonly RaisingProposal[];
  readonly participations: readonly Participation[];
  readonly firstReportSentAt: Instant | null;
  /** Other cases that may be the same accident (T-58); absent before the first. */
  readonly duplicates?: readonly Suspected[];
  /** Cases that were joined with this one; absent before the first. */
  readonly absorbed?: readonly Absorbed[];
}

interface Told {
  readonly unitPlace?: string | undefined;
}

export function competenceAtFirst({ unitPlace }: Told, named: Named | undefined): CompetenceState {
  return {
    unitPlace: unitPlace ?? null,
    unitChain: unitPlace === undefined ? [] : chainTold(unitPlace, named),
    assessed: null,
    changes: [],
    decidedOn: null,
    mandates: [],
    proposals: [],
    participations: [],
    firstReportSentAt: null,
  };
}
