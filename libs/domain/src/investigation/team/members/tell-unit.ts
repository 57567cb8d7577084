import type { CommandOf, Decision } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import type { TellUnit } from './tell-unit.schema';

/** The heads of the unit stay at their posts and answer while the investigation lasts; here it is on record that they were told (JU-19, article 26). */
export function tellUnit(_state: InvestigationState, { act, data }: CommandOf<TellUnit>): Decision {
  return [{ kind: 'unit.told', version: 1, occurredAt: act.occurredAt, data }];
}
