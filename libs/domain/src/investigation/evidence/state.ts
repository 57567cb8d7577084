import type { Day, Instant } from '@app/calendar';
import type { EvidenceKind } from './choices';

/** One item of the evidence register; its whole chain of custody stands in the ledger, the state keeps where it is now. */
export interface EvidenceItem {
  readonly ref: string;
  readonly kind: EvidenceKind;
  readonly description: string;
  /** Organ that has it; once it is out of the chain, the one that had it last. */
  readonly holder: string;
  /** When it last came to somebody. */
  readonly since: Instant;
  readonly state: 'held' | 'returned' | 'disposed';
}

export interface PlannedTask {
  readonly ref: string;
  readonly what: string;
  /** Organ or role whose inbox it stands in. */
  readonly assignee: string;
  readonly due: Day;
  readonly plannedAt: Instant;
  readonly finishedAt: Instant | null;
}

interface Meeting {
  readonly ref: string;
  readonly subject: string;
  readonly heldAt: Instant;
}

/** What this part knows. Plain JSON. */
export interface EvidenceState {
  readonly items: readonly EvidenceItem[];
  readonly meetings: readonly Meeting[];
  readonly plan: readonly PlannedTask[];
}

export const evidenceAtFirst: EvidenceState = { items: [], meetings: [], plan: [] };
