import type { ProcedureKind } from '@app/streams';
import { investigationFacts } from './investigation';
import { rectificationFacts } from './rectification';
import { supervisionFacts } from './supervision';
import type { FactWord } from './word';

/** Every fact that the clocks of a procedure look at, and those that only its record shows. */
export function factVocabulary(procedure: ProcedureKind): readonly FactWord[] {
  const words = { investigation: investigationFacts, rectification: rectificationFacts, supervision: supervisionFacts };
  return words[procedure];
}
