import type { CommandOf, Decision } from '../../stream/decision';
import { article } from '../articles';
import { only } from '../competence';
import type { SupervisionState } from '../state';
import type { Release } from './release.schema';

/** 解除, by the way that the notice names and only when its matters are done (SV-11). */
export function release(state: SupervisionState, command: CommandOf<Release>): Decision {
  const { act, data } = command;
  const released = { kind: 'supervision.released', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } };
  return only('supervisor', state, command, article('四')) ?? [released];
}
