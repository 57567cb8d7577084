import type { ClockRule } from '@app/clock';
import type { GateRule, ProcedureKind } from '@app/domain';

/** The law of one place (or of the whole country) as plain data. */
export interface RulePack {
  /** `national`. */
  readonly id: string;
  /** Goes up with every change of content, so that a law sheet says what it was made of. */
  readonly version: number;
  readonly clocks: Readonly<Record<ProcedureKind, readonly ClockRule[]>>;
  readonly gates: readonly GateRule[];
}
