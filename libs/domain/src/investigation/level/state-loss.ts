import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import { article115 } from './rules-115';
import type { StateLoss } from './state-loss.schema';
import { withComputed } from './supposing';

/** The direct loss (LV-05). Only the investigating department fixes it; it counts whenever it is fixed (T-18). */
export function stateLoss(state: InvestigationState, command: CommandOf<StateLoss>, world: World): Decision {
  const { act, data } = command;
  const refusal = data.step === 'fixed' ? onlyInvestigatorSide(state, command, article115('三')) : null;
  if (refusal !== null) return refusal;
  return [withComputed(state, { kind: 'loss.stated', version: 1, occurredAt: act.occurredAt, data }, act, world)];
}
