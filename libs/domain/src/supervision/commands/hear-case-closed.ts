import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { SupervisionState } from '../state';
import type { HearCaseClosed } from './hear-case-closed.schema';

/** What the case tells: it is closed, so the supervised matters can be reported as done. */
export function hearCaseClosed(state: SupervisionState, { name, act }: CommandOf<HearCaseClosed>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  if (state.caseClosedAt !== null) return [];
  return [{ kind: 'case.closed', version: 1, occurredAt: act.occurredAt, data: {} }];
}
