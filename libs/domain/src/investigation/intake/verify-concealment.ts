import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { refuseUnalleged } from './answer-concealment';
import { refuseUnproven } from './finding';
import type { VerifyConcealment } from './verify-concealment.schema';

/** What was alleged is verified, by papers. Whether it is 瞒报, and whose, is a finding of its own (RP-17). */
export function verifyConcealment(state: InvestigationState, command: CommandOf<VerifyConcealment>): Decision {
  const { act, data } = command;
  return (
    refuseUnalleged(state, command, 'concealment.verified') ??
    refuseUnproven(state, act) ?? [{ kind: 'concealment.verified', version: 1, occurredAt: act.occurredAt, data }]
  );
}
