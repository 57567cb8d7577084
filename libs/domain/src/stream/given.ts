import type { Rung } from '@app/clock';
import type { EventOf } from './decision';
import type { GivenRung, StreamState } from './state';

/** A rung that was withdrawn is given again under its id with `#2`, `#3` …: each giving stands for itself. */
export function givingOf(id: string, { withdrawn }: Pick<StreamState, 'withdrawn'>): string {
  const times = withdrawn.filter((one) => rungOf(one) === id).length;
  return times === 0 ? id : `${id}#${times + 1}`;
}

/** The rung of a giving. */
export function rungOf(giving: string): string {
  return giving.replace(/#\d+$/, '');
}

type Fired = EventOf<{ readonly rung: string; readonly action: Rung['action'] } & Omit<GivenRung, 'id'>>;

/** The state after a reminder was given. Only what an end that has passed made is looked at again. */
export function afterGiving(state: StreamState, { data }: Fired): Pick<StreamState, 'fired' | 'given'> {
  const { rung, clock, at, to, text, action } = data;
  const given = action === 'remind' ? state.given : [...state.given, { rung, id: rungOf(rung), clock, at, to, text }];
  return { fired: [...state.fired, rungOf(rung)], given };
}

/** The state after one was withdrawn: it can be given again. */
export function afterWithdrawal(
  state: StreamState,
  { data }: EventOf<{ readonly rung: string }>,
): Pick<StreamState, 'fired' | 'given' | 'withdrawn'> {
  return {
    fired: state.fired.filter((id) => id !== rungOf(data.rung)),
    given: state.given.filter(({ rung }) => rung !== data.rung),
    withdrawn: [...state.withdrawn, data.rung],
  };
}
