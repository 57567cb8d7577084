import type { CommandOf, Decision } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import type { LogInterference } from './log-interference.schema';

/** Nobody may obstruct or meddle with an investigation (article 7): whoever notices it writes it down, at any time, and it cannot be taken back. */
export function logInterference(_state: InvestigationState, { act, data }: CommandOf<LogInterference>): Decision {
  return [{ kind: 'interference.logged', version: 1, occurredAt: act.occurredAt, data }];
}
