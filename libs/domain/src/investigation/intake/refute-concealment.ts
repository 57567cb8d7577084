import type { CommandOf, Decision } from '../../stream/decision';
import type { InvestigationState } from '../state';
import { refuseUnalleged } from './answer-concealment';
import type { RefuteConcealment } from './refute-concealment.schema';

/** What was alleged did not prove true. */
export function refuteConcealment(state: InvestigationState, command: CommandOf<RefuteConcealment>): Decision {
  const { act, data } = command;
  return (
    refuseUnalleged(state, command, 'concealment.refuted') ?? [
      { kind: 'concealment.refuted', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
