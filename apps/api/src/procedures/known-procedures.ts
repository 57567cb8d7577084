import { fault, isProcedure } from '@app/domain';
import type { Procedure } from '@app/domain';
import type { ProcedureKind } from '@app/streams';
import type { Repertoire } from '@app/turn';
import type { z } from 'zod';
import { Problem } from '../problems/problem';
import { validationProblem } from '../problems/validation';

/** What the data of each command of each procedure may be. */
export type CommandForms = Readonly<Record<ProcedureKind, Readonly<Record<string, z.ZodType>>>>;

/** The procedures that this API runs, as they were handed in where it was put together. */
export class KnownProcedures {
  constructor(
    readonly repertoire: Repertoire,
    private readonly forms: CommandForms,
  ) {}

  list(): readonly Procedure[] {
    return Object.values(this.repertoire.procedures);
  }

  /** Those that open cases. */
  openers(): readonly Procedure[] {
    return this.list().filter(({ opens }) => opens !== null);
  }

  /** @throws Problem where none is opened by that command */
  openedBy(opening: string): Procedure {
    const found = this.openers().find((procedure) => procedure.opening === opening);
    if (found !== undefined) return found;
    throw validationProblem([{ path: ['opening'], message: fault(`“${opening}”不能用于立案`, `"${opening}" opens no case`) }]);
  }

  /** @throws Problem where there is no such procedure */
  kindOf(name: string): ProcedureKind {
    if (isProcedure(this.repertoire.procedures, name)) return name;
    throw validationProblem([{ path: ['procedure'], message: fault(`没有“${name}”这个程序`, `there is no procedure "${name}"`) }]);
  }

  formsOf(procedure: ProcedureKind): Readonly<Record<string, z.ZodType>> {
    return this.forms[procedure];
  }

  /** @throws Problem where the procedure has no such command */
  formOf(procedure: ProcedureKind, command: string): z.ZodType {
    const forms = this.forms[procedure];
    const form = Object.hasOwn(forms, command) ? forms[command] : undefined;
    if (form === undefined) throw new Problem('unknown-command', { params: { command, procedure } });
    return form;
  }
}
