import type { ClockRule, ConflictRule, Text } from '@app/clock';
import type { GateRule } from '@app/domain';
import type { ProcedureKind } from '@app/streams';

/** The law of one place (or of the whole country) as plain data. */
export interface RulePack {
  /** `national`. */
  readonly id: string;
  /** Goes up with every change of content, so that a law sheet says what it was made of. */
  readonly version: number;
  readonly clocks: Readonly<Record<ProcedureKind, readonly ClockRule[]>>;
  /** Which ends of one case cannot both be used to the full. */
  readonly conflicts: readonly ConflictRule[];
  readonly gates: readonly GateRule[];
  readonly settings: readonly Setting[];
}

/** A reading of unsettled law that decisions follow, as clocks follow theirs. */
export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly note: Text;
}
