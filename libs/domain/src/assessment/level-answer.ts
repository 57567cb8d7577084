import type { Instant } from '@app/calendar';
import type { Text } from '@app/clock';
import type { Casualties } from './casualties';
import type { LegalStep } from './legal-step';
import type { Level } from './levels';

/** How the level stands and how it was found. Plain JSON. */
export interface LevelAnswer {
  /** As a person determined it. */
  readonly determined: Level | null;
  /** 初判. */
  readonly computed: Level | null;
  /** 就高研判等级. */
  readonly possible: Level | null;
  readonly counted: Casualties | null;
  readonly derivation: readonly LegalStep[];
  /** What organs say otherwise of the same people at the same time (T-10), until it is settled. */
  readonly contradictions: readonly ShownContradiction[];
}

export interface ShownContradiction {
  readonly id: string;
  readonly text: Text;
  readonly since: Instant;
}
