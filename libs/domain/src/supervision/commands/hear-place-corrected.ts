import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import type { SupervisionState } from '../state';
import type { HearPlaceCorrected } from './hear-place-corrected.schema';

/**
 * What the case tells: the accident lies at another place (T-17). It changes nothing of the supervision itself; the ledger answers
 * this turn with the case's new place, and from then on its law holds.
 */
export function hearPlaceCorrected(_state: SupervisionState, { name, act }: CommandOf<HearPlaceCorrected>): Decision {
  return act.via === 'system' ? [] : reject('system-only', { command: name });
}
