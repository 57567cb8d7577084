import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import type { InvestigationState } from '../../state';
import type { WaitForOpinion } from './wait-for-opinion.schema';

/** Gives the waiting a name and a since-when. No article lets it stop a limit, so it stops none (T-29, 4.6). */
export function waitForOpinion({ teamwork }: InvestigationState, { act, data }: CommandOf<WaitForOpinion>): Decision {
  const { waiting } = teamwork.commission;
  if (waiting !== null) return reject('already-waiting', { organ: waiting.organ, since: waiting.since });
  return [{ kind: 'commission.waited-for', version: 1, occurredAt: act.occurredAt, data }];
}
