import { procedures } from '@app/domain';
import type { LawSheet, Procedures } from '@app/domain';
import { lawSheet } from '@app/rules';
import type { ProcedureKind } from '@app/streams';

/** What a process runs: its procedures, and the law of each at a place. It is handed in where the process is put together, and nowhere looked up. */
export interface Repertoire {
  readonly procedures: Procedures;
  /** @param place division code; the same sheet for the same law, since what is worked out from it is kept with it */
  readonly lawSheet: (procedure: ProcedureKind, place: string) => LawSheet;
}

/** The procedures of this release, by the law of the land. */
export const repertoire: Repertoire = { procedures, lawSheet };
