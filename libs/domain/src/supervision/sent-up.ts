import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { articleFor } from './articles';
import type { FactsOf } from '../stream/matter';
import type { SupervisionState } from './state';

/** The commission of the supervised side, which examines a draft first and sends it up. */
export function ownCommission({ addressee }: Pick<SupervisionState, 'addressee'>): string {
  return `${addressee.slice(0, 6)}-safety-commission`;
}

/** Until it is sent up it lies with the supervised side, whose own commission examines it first. */
export function refuseNotSentUp(state: SupervisionState, version: number | null): Rejection | null {
  const { wentUp = [] } = state;
  return wentUp.some((sent) => sent.version === version)
    ? null
    : reject('draft-not-sent-up', { holder: ownCommission(state) }, { article: articleFor(state, '八') });
}

/** Whatever the answer is beside an agreement, nobody waits for opinions on that version any more. */
export const vettingEnded: FactsOf = ({ occurredAt, recordedAt }) => [{ fact: 'supervision.vetting-ended', at: occurredAt, recordedAt }];
