import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import type { InvestigationState } from '../../state';
import type { EndWaiting } from './end-waiting.schema';

/** The team goes on without the opinion: a decision with its reason. */
export function endWaiting({ teamwork }: InvestigationState, { name, act, data }: CommandOf<EndWaiting>): Decision {
  const { waiting } = teamwork.commission;
  if (waiting === null) return reject('not-waiting');
  return (
    refuseBefore(act.occurredAt, waiting.since, { first: 'commission.waited-for', then: name }) ?? [
      { kind: 'commission.waiting-ended', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
