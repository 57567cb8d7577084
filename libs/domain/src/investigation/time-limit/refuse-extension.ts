import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { onlyInvestigator } from '../only-investigator';
import { refuseUnasked } from './extension-asked';
import type { InvestigationState } from '../state';
import type { RefuseExtension } from './refuse-extension.schema';

export function refuseExtension(state: InvestigationState, command: CommandOf<RefuseExtension>): Decision {
  const { act, data } = command;
  return (
    onlyInvestigator(state, command, article('二十九')) ??
    refuseUnasked(state, command) ?? [{ kind: 'extension.refused', version: 1, occurredAt: act.occurredAt, data }]
  );
}
