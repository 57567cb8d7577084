import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { SupervisionState } from '../state';
import type { HearCaseReopened } from './hear-case-reopened.schema';

/**
 * What the case tells: the report that was vetted no longer stands. The next one is vetted before its approval (SV-08), matters that
 * include approval and closing are not complete (T-10), and what was released runs again. The sixty days restart by no rule (SV-06).
 */
export function hearCaseReopened(state: SupervisionState, { name, act, data }: CommandOf<HearCaseReopened>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  if (state.stage === 'withdrawn') return [];
  return [{ kind: 'supervision.reopened', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } }];
}
