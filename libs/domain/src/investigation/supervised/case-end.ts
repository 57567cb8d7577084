import type { Day, Instant } from '@app/calendar';
import { chainEnd, project } from '@app/clock';
import type { EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { World } from '../../stream/procedure';
import type { Matter } from '../part';
import type { InvestigationState } from '../state';
import { runningSupervisions } from './new-text';

/** The day on which report and approval end where each uses its time to the full; null once both are done, and while one stands still. */
function caseEnd({ facts }: InvestigationState, { law, calendar, now }: World): Day | null {
  const chains = (law.conflicts ?? []).map(({ chain }) => chain);
  const rules = law.clocks.filter(({ id }) => chains.some((chain) => chain.some(({ rule }) => rule === id)));
  const clocks = project(rules, facts, calendar, now);
  const ends = chains.flatMap((chain) => chainEnd({ chain }, clocks, calendar)?.day ?? []);
  return ends[0] ?? null;
}

type EndTold = {
  readonly on: Day | null;
  readonly supervisions: readonly number[];
};

function tellEnd(state: InvestigationState, world: World): readonly NewEvent[] {
  const running = runningSupervisions(state);
  if (running.length === 0) return [];
  const on = caseEnd(state, world);
  const unaware = running.filter(({ endsOn = null }) => endsOn !== on);
  return unaware.length === 0
    ? []
    : [
        told(
          on,
          unaware.map(({ n }) => n),
          world.now,
        ),
      ];
}

function told(on: Day | null, supervisions: readonly number[], occurredAt: Instant): NewEvent<string, EndTold> {
  return { kind: 'supervision.end-told', version: 1, occurredAt, data: { on, supervisions } };
}

/** 调查和批复何时完毕: each supervision hears it, whose supervisor alone can move a period that is too short for them (T-10). */
export const caseEndTold: Matter = {
  changes: {
    'supervision.end-told': (state, { data }: EventOf<EndTold>) => ({
      ...state,
      supervisions: state.supervisions.map((link) => (data.supervisions.includes(link.n) ? { ...link, endsOn: data.on } : link)),
    }),
  },
  reactions: {
    'supervision.end-told': ({ data: { on, supervisions } }: NewEvent<string, EndTold>) =>
      supervisions.map((n) => ({ to: { procedure: 'supervision', n }, command: 'hear-case-end', data: on === null ? {} : { on } })),
  },
  follows: tellEnd,
};
