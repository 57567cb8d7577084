import type { Text } from '@app/clock';

/** Why a pack is refused. */
export interface PackFault {
  /** Id of the rule, clause or document in which it is; that of the pack where it is in none. */
  readonly rule: string;
  readonly code:
    | 'unknown-format'
    | 'unknown-place'
    | 'unknown-procedure'
    | 'unknown-fact'
    | 'unknown-gate'
    | 'unknown-command'
    | 'unknown-role'
    | 'unknown-unit'
    | 'unknown-document'
    | 'unknown-step'
    | 'missing-source'
    | 'doubled-id'
    | 'looser-than-national';
  /** Where it stands in the pack. */
  readonly path: readonly (string | number)[];
  readonly reason: Text;
}
