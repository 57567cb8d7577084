import type { Day, Instant } from '@app/calendar';
import type { Fact } from '@app/clock';
import type { RecordedEvent } from '../../stream/event';
import { instantOfTime } from '../../stream/times';
import { wanted } from '../part';
import type { Wanted } from '../part';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';

/** A change of casualties that has to be reported on the day on which it became known (RP-23). */
export interface ToTell {
  readonly ref: string;
  readonly at: Instant;
}

/**
 * What of an event has to be told the same day: a change of the numbers. Nothing in a case without receipts, which is entered from its file.
 *
 * @param knownAt when it became known
 */
export function toTell(before: InvestigationState, after: InvestigationState, knownAt: Instant | Day): { readonly toTell?: ToTell } {
  const { chain, untoldCount = 0 } = before.intake;
  const items = ['deaths', 'seriousInjuries', 'missing'] as const;
  if (chain.length === 0 || items.every((item) => before.toll[item] === after.toll[item])) return {};
  return { toTell: { ref: String(untoldCount + 1), at: instantOfTime(knownAt) } };
}

/** The state with what an event says is to be told. */
export function withToTell(state: InvestigationState, told: ToTell | undefined): InvestigationState {
  if (told === undefined) return state;
  const { untold = [], untoldCount = 0 } = state.intake;
  return inIntake(state, { untold: [...untold, told], untoldCount: untoldCount + 1 });
}

/** The changes that a report of this moment carries: all that were known by then. */
export function carried({ intake: { untold = [] } }: InvestigationState, at: Instant): { readonly tells?: readonly string[] } {
  const tells = untold.filter((one) => one.at <= at).map(({ ref }) => ref);
  return tells.length === 0 ? {} : { tells };
}

export function withoutTold(state: InvestigationState, { tells = [] }: { readonly tells?: readonly string[] }): InvestigationState {
  const { untold = [] } = state.intake;
  return tells.length === 0 ? state : inIntake(state, { untold: untold.filter(({ ref }) => !tells.includes(ref)) });
}

export function toTellFacts({ data, recordedAt }: RecordedEvent): readonly Fact[] {
  const told = data['toTell'];
  if (typeof told !== 'object' || told === null || !('ref' in told) || !('at' in told)) return [];
  return [{ fact: 'casualties.to-tell', ref: String(told.ref), at: String(told.at), recordedAt }];
}

export function toldFacts({ data, occurredAt, recordedAt }: RecordedEvent): readonly Fact[] {
  const tells: unknown = data['tells'];
  return Array.isArray(tells) ? tells.map((ref) => ({ fact: 'casualties.told', ref: String(ref), at: occurredAt, recordedAt })) : [];
}

export function sameDayTasks({ intake: { untold = [], takenInBy } }: InvestigationState): readonly Wanted[] {
  const note = { zh: '伤亡人数变化应当日续报', en: 'a change of casualties is reported the same day' };
  return untold.map(({ ref, at }) =>
    wanted('record-follow-up-report', takenInBy, at, { ref: `casualties-${ref}`, of: null, presses: `RP-23#${ref}`, note }),
  );
}
