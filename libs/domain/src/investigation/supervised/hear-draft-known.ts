import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../state';
import type { HearDraftKnown } from './hear-draft-known.schema';

/** A supervision knows of that version: from here on its own stream holds the gate until it agrees to it. */
export function hearDraftKnown(state: InvestigationState, { name, act, data }: CommandOf<HearDraftKnown>): Decision {
  if (act.via !== 'system') return reject('system-only', { command: name });
  const link = state.supervisions.find(({ n }) => n === data.n);
  if (link === undefined) return reject('supervision-unknown', { n: data.n });
  if ((link.known ?? 0) >= data.version) return [];
  return [{ kind: 'supervision.draft-known', version: 1, occurredAt: act.occurredAt, data: { n: data.n, version: data.version } }];
}
