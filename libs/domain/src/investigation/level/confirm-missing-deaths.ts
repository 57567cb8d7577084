import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { ConfirmMissingDeaths } from './confirm-missing-deaths.schema';
import { levelStanding } from './level-standing';
import { article115 } from './rules-115';
import { withComputed } from './supposing';

/** What the end of the window has prepared becomes true by a person's word: the missing count as dead (LV-04). */
export function confirmMissingDeaths(state: InvestigationState, command: CommandOf<ConfirmMissingDeaths>, world: World): Decision {
  const { act, data } = command;
  const basis = article115('三');
  const refusal = onlyInvestigatorSide(state, command, basis);
  if (refusal !== null) return refusal;
  const standing = levelStanding(state, world)?.casualties;
  if (standing === undefined) return reject('rule-missing', { rule: 'LV-04', pack: world.law.pack });
  const { window, awaitingConfirmation: waiting } = standing;
  if (act.occurredAt < window.endsAt) {
    return reject('casualty-window-open', { lastDay: window.lastDay }, { article: basis, field: 'act.occurredAt' });
  }
  if (data.count > waiting) return reject('missing-too-many', { count: data.count, waiting }, { article: basis, field: 'data.count' });
  const event = { kind: 'missing.confirmed-dead', version: 1, occurredAt: act.occurredAt, data };
  return [withComputed(state, event, act, world)];
}
