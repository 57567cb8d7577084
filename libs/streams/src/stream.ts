export type ProcedureKind = 'investigation' | 'supervision';

/** One procedure of one case. `n` counts procedures of the same kind (several supervisions of one accident), from 1. */
export interface StreamRef {
  readonly caseId: string;
  readonly procedure: ProcedureKind;
  readonly n: number;
}

/** The stream's id, which is also the workflow id: `investigation/<caseId>`, `supervision/<caseId>/2`. No personal data. */
export function streamId(ref: StreamRef): string {
  return ref.n === 1 ? `${ref.procedure}/${ref.caseId}` : `${ref.procedure}/${ref.caseId}/${ref.n}`;
}

/** Where a stream stands in its ledger: its last seq, and the hash of that entry. */
export interface Position {
  readonly seq: number;
  readonly hash: string;
}

/** All that a run of a workflow is started with and all that is carried to the next one. */
export interface StreamStart {
  readonly stream: StreamRef;
  /** Division code of the case's place, known before the case is recorded. */
  readonly place: string;
  /** What the run before knew of the ledger; absent in the first one. */
  readonly known?: Position | null;
}
