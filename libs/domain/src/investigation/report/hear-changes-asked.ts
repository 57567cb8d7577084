import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import type { HearSupervision } from '../supervised/hear-supervision.schema';

/** A supervisor has asked for changes: while the team still writes, its draft no longer stands and the way begins anew (T-46). */
export function hearChangesAsked(state: InvestigationState, { name, act, data }: CommandOf<HearSupervision>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  if (!state.supervisions.some(({ n }) => n === data.n)) return reject('supervision-unknown', { n: data.n });
  return [{ kind: 'draft.changes-asked', version: 1, occurredAt: act.occurredAt, data: { n: data.n } }];
}
