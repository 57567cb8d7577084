import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { WithdrawNotice } from './withdraw-notice.schema';

/** The notice keeps its number, which the register then shows as void. */
export function withdrawNotice(state: SupervisionState, command: CommandOf<WithdrawNotice>): Decision {
  const { act, data } = command;
  const voids = 'number' in state.notice ? { voids: state.notice.number } : {};
  const withdrawn = { kind: 'supervision.withdrawn', version: 1, occurredAt: act.occurredAt, data: { ...data, ...voids, n: state.n } };
  return only('supervisor', state, command, article('三')) ?? [withdrawn];
}
