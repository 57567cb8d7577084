import { procedures } from '@app/domain';
import type { LawSheet, Procedures } from '@app/domain';
import { lawSheet } from '@app/rules';
import type { Ground } from '@app/rules';
import type { ProcedureKind } from '@app/streams';

/** What a process runs: its procedures, and the law of each at a place. It is handed in where the process is put together, and nowhere looked up. */
export interface Repertoire {
  readonly procedures: Procedures;
  /** @param ground the place, as the register has it */
  readonly lawSheet: (procedure: ProcedureKind, ground: Ground) => LawSheet;
}

/** The procedures of this release, by the law of the land. */
export const repertoire: Repertoire = { procedures, lawSheet };
