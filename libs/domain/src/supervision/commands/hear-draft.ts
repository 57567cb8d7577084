import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { SupervisionState } from '../state';
import type { HearDraft } from './hear-draft.schema';

/** What the case tells: a version of the report was fixed, or sent up. An agreement to an earlier one is none to it (SV-08, T-46). */
export function hearDraft(state: SupervisionState, { name, act, data }: CommandOf<HearDraft>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  if (state.stage === 'released' || state.stage === 'withdrawn') return [];
  return [{ kind: 'supervision.draft-heard', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } }];
}
