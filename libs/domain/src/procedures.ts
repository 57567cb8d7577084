import { investigation } from './investigation/procedure';
import type { Procedure } from './stream/procedure';
import type { ProcedureKind } from '@app/streams';
import { supervision } from './supervision/procedure';

/** Every procedure that a stream can run. */
export const procedures: Readonly<Record<ProcedureKind, Procedure>> = { investigation, supervision };
