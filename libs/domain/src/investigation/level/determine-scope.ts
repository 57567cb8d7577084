import { scopeOf } from '../../level/scope';
import type { ScopeAnswer } from '../../level/scope';
import type { CommandOf, Decision } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { onlyInvestigatorSide } from '../only-investigator';
import type { InvestigationState } from '../state';
import type { DetermineScope } from './determine-scope.schema';
import { levelStanding } from './level-standing';

/**
 * Whether the regulation applies (LV-06, LV-07): a person's decision, with what follows from the answers beside it. Where nobody is
 * hurt and nothing lost only a government can hold an investigation necessary.
 */
export function determineScope(state: InvestigationState, command: CommandOf<DetermineScope>, world: World): Decision {
  const { act, data } = command;
  const basis = article(data.applies === 'by-decision' ? '四十四' : '二');
  const refusal = onlyInvestigatorSide(state, command, basis);
  if (refusal !== null) return refusal;
  if (data.applies === 'by-decision' && !act.by.organ.endsWith('-government')) {
    const params = { organ: act.by.organ, competent: state.investigator, command: command.name };
    return reject('no-competence', params, { article: basis, field: 'act.by.organ' });
  }
  const event = { kind: 'scope.determined', version: 1, occurredAt: act.occurredAt };
  return [{ ...event, data: { ...data, computed: computedScope(state, data, world) } }];
}

function computedScope(state: InvestigationState, data: DetermineScope, world: World): ScopeAnswer['applies'] | null {
  const rules = world.law.scope;
  const standing = levelStanding(state, world);
  if (rules === undefined || standing === null) return null;
  const { nature, unitKind, hurt = null } = data;
  return scopeOf({ nature, unit: unitKind, casualties: standing.casualties.counted, hurt }, rules).applies;
}
