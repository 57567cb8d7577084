import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import type { RecordedEvent } from '../../stream/event';
import { dayAt } from '../../stream/times';
import { inCompetence } from '../state';
import type { InvestigationState } from '../state';
import type { InvestigatorChange, Way } from './state';

/**
 * Stands where the responsible government is not known: the role, in the place of an organ. No act is that of a role, so until a person
 * settles it nothing is done in the name of a government that may not be the one.
 */
export const unsettled = 'investigating-government';

/** The changes that took effect on their day; a settling says who was responsible from the first. */
export function handOvers({ competence }: InvestigationState): readonly InvestigatorChange[] {
  return competence.changes.filter(({ way }) => way !== 'settled');
}

/** The government that was responsible at a moment: an act of the old one from before the case was raised may be entered late. */
export function investigatorAt(state: InvestigationState, at: Instant): string {
  const changes = handOvers(state);
  const last = changes.findLast((change) => change.at <= at);
  return last?.to ?? changes[0]?.from ?? state.investigator;
}

/** The change by which an organ's side gave the case away before that moment. */
export function givenAwayBy(state: InvestigationState, organ: string, at: Instant): InvestigatorChange | undefined {
  return handOvers(state).findLast((change) => change.at <= at && divisionOf(change.from) === divisionOf(organ));
}

/** Division code of an organ, by its id. */
export function divisionOf(organ: string): string {
  return organ.slice(0, 6);
}

/** Refuses a change of hands that is dated before the last one: the order in which governments held the case is the order of its record. */
export function refuseUnheld(state: InvestigationState, { occurredAt }: Act, article: string): Rejection | null {
  const last = handOvers(state).at(-1);
  if (last === undefined || last.at <= occurredAt) return null;
  const params = { first: 'investigator.changed', then: 'investigator.changed', earlier: dayAt(last.at), at: dayAt(occurredAt) };
  return reject('date-out-of-order', params, { article, field: 'act.occurredAt' });
}

export type HandChange = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly article: string;
  readonly seen: string | null;
};

export function inOtherHands(way: Way, state: InvestigationState, event: RecordedEvent, change: HandChange): InvestigationState {
  const { from, to, reason, article, seen } = change;
  const { occurredAt: at, recordedAt, by, documents } = event;
  const made = { way, from, to, at, recordedAt, by: by.organ, reason, article, documents };
  return { ...inCompetence(state, { changes: [...state.competence.changes, made], decidedOn: seen }), investigator: to };
}
