import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { AskChanges } from './ask-changes.schema';

/** The supervisor sends the draft report back; the gate stays shut (SV-08). */
export function askChanges(state: SupervisionState, command: CommandOf<AskChanges>): Decision {
  const { act, data } = command;
  return (
    only('supervisor', state, command, article('八')) ?? [
      { kind: 'supervision.changes-asked', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } },
    ]
  );
}
