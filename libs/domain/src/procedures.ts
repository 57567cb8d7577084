import { investigation } from './investigation/procedure';
import type { Procedure } from './stream/procedure';
import type { ProcedureKind } from '@app/streams';
import { rectification } from './rectification/procedure';
import { supervision } from './supervision/procedure';

/** The procedures that a process runs, each under its kind. */
export type Procedures = Readonly<Record<ProcedureKind, Procedure>>;

/** Those of this release. */
export const procedures: Procedures = { investigation, rectification, supervision };

/** Whether a process that runs these knows a procedure: another release may have written of others. */
export function isProcedure(of: Procedures, kind: string): kind is ProcedureKind {
  return Object.hasOwn(of, kind);
}

/** @throws Error for one that this process does not run: the release that does will take it */
export function procedureOf(of: Procedures, kind: string): Procedure {
  if (isProcedure(of, kind)) return of[kind];
  throw new Error(`This process runs no procedure "${kind}".`);
}
