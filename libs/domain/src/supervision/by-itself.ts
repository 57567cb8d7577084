import type { Instant } from '@app/calendar';
import type { NewEvent } from '../stream/event';
import type { SupervisionState } from './state';

const bases: Readonly<Record<NonNullable<SupervisionState['release']>, string>> = {
  paper: '督办单位发文解除',
  application: '经申请解除督办',
  filing: '案件结案并公布调查报告，备案通过，督办解除',
  closing: '案件结案，督办自行解除',
  approval: '调查报告批复结案，督办解除',
  publication: '案件结案并公布调查报告，督办自行解除',
};

/**
 * 自行解除: on closing or on publication where the notice says so; where it is silent the two together end it (SV-31). What was not vetted does not end so,
 * but as soon as the agreement is recorded, whichever of them comes last.
 *
 * @param state with what the act brings
 * @param actAt when it was done; the end lies no earlier than what it rests on
 */
export function byItself(state: SupervisionState, actAt: Instant): readonly NewEvent[] {
  const { n, stage, vetting, caseClosedAt, publishedAt, filingAcceptedAt, releaseRevokedAt, release: way } = state;
  const running = stage === 'vetted' || stage === 'completed' || (stage === 'supervising' && vetting === 'not-required');
  const ends = caseClosedAt !== null && (isOnClosing(way) || publishedAt !== null);
  // A release that was taken back comes by an act of the supervisor, not of itself once more.
  const unasked = releaseRevokedAt === undefined && (way === undefined || isOnClosing(way) || way === 'publication');
  const itself = unasked || (way === 'filing' && filingAcceptedAt !== undefined);
  if (!running || !itself || !ends) return [];
  const rests = [actAt, caseClosedAt, ...(isOnClosing(way) || publishedAt === null ? [] : [publishedAt])];
  const occurredAt = rests.reduce((last, at) => (at > last ? at : last));
  return [{ kind: 'supervision.released', version: 1, occurredAt, data: { n, basis: bases[way ?? 'publication'] } }];
}

/** 云南 releases by the approval, which closes the case there; where closing is an act of its own it waits for that: never before closing (SV-31). */
export function isOnClosing(way: SupervisionState['release']): boolean {
  return way === 'closing' || way === 'approval';
}
