import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { SupervisionState } from '../state';
import type { HearReaddressed } from './hear-readdressed.schema';

/** What the case tells: the supervisor has re-addressed its notice (T-50). Its sixty days run on; no text says that they restart. */
export function hearReaddressed(state: SupervisionState, { name, act, data }: CommandOf<HearReaddressed>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  const ended = state.stage === 'released' || state.stage === 'withdrawn';
  if (ended || state.addressee === data.addressee) return [];
  return [{ kind: 'supervision.readdressed', version: 1, occurredAt: act.occurredAt, data }];
}
