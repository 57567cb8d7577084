import type { Instant } from '@app/calendar';
import type { NewEvent } from '../stream/event';
import type { SupervisionState } from './state';

/**
 * 自行解除: on closing or on publication where the notice says so; where it is silent the two together end it (SV-31). What was not vetted does not end so,
 * but as soon as the agreement is recorded, whichever of them comes last.
 *
 * @param state with what the act brings
 * @param actAt when it was done; the end lies no earlier than what it rests on
 */
export function byItself(state: SupervisionState, actAt: Instant): readonly NewEvent[] {
  const { n, stage, vetting, caseClosedAt, publishedAt, filingAcceptedAt, release: way } = state;
  const running = stage === 'vetted' || stage === 'completed' || (stage === 'supervising' && vetting === 'not-required');
  const ends = caseClosedAt !== null && (way === 'closing' || publishedAt !== null);
  const itself = way === undefined || way === 'closing' || way === 'publication' || (way === 'filing' && filingAcceptedAt !== undefined);
  if (!running || !itself || !ends) return [];
  const rests = [actAt, caseClosedAt, ...(way === 'closing' || publishedAt === null ? [] : [publishedAt])];
  const occurredAt = rests.reduce((last, at) => (at > last ? at : last));
  const closedAndPublished = way === 'filing' ? '案件结案并公布调查报告，备案通过，督办解除' : '案件结案并公布调查报告，督办自行解除';
  const basis = way === 'closing' ? '案件结案，督办自行解除' : closedAndPublished;
  return [{ kind: 'supervision.released', version: 1, occurredAt, data: { n, basis } }];
}
