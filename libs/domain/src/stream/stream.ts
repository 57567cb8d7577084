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
