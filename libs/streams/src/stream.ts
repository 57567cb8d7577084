/** The procedures of this release. Which of them a process runs, the table says that it is started with. */
export type ProcedureKind = 'investigation' | 'rectification' | 'supervision';

/** One procedure of one case. `n` counts procedures of the same kind (several supervisions of one accident), from 1. */
export interface StreamRef {
  readonly caseId: string;
  readonly procedure: ProcedureKind;
  readonly n: number;
}

/** A stream as its id names it: whether there is such a procedure, the table of a process has to say. */
export interface NamedStream extends Omit<StreamRef, 'procedure'> {
  readonly procedure: string;
}

/** The stream's id, which is also the workflow id: `investigation/<caseId>`, `supervision/<caseId>/2`. No personal data. */
export function streamId(ref: NamedStream): string {
  return ref.n === 1 ? `${ref.procedure}/${ref.caseId}` : `${ref.procedure}/${ref.caseId}/${ref.n}`;
}

const idForm = /^([a-z][a-z-]{0,39})\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([1-9]\d?))?$/;

/** What the id of a stream names; null for what is none. */
export function streamNamed(id: string): NamedStream | null {
  const [, procedure, caseId, n] = idForm.exec(id) ?? [];
  return procedure === undefined || caseId === undefined ? null : { procedure, caseId, n: Number(n ?? 1) };
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
