import type { Apply, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import type { OpenSupervision } from './commands/open-supervision.schema';
import type { HearReaddressed } from './commands/hear-readdressed.schema';
import { factsOf } from './facts';
import type { NoticeNumber, SupervisionState } from './state';
import type { Stage } from './stages';
import { vettingChanges } from './vetting-changes';

type Opened = Omit<OpenSupervision, 'prefix'> & { readonly number: NoticeNumber };

/** The state after an event. Append-only: a kind and version once written must be understood for ever; unknown kinds change nothing. */
export function evolve(state: SupervisionState | null, event: RecordedEvent): SupervisionState {
  if (state === null) return opened(event);
  const changed = (changes[event.kind] ?? unchanged)(state, event);
  return { ...changed, facts: [...state.facts, ...factsOf(event)] };
}

const opened: { open(event: RecordedEvent): SupervisionState }['open'] = (event: EventOf<Opened>) => {
  if (event.kind !== 'supervision.opened') throw new Error(`A supervision opens with supervision.opened, not with ${event.kind}.`);
  const { n, supervisor, addressee, matters, number } = event.data;
  return {
    stage: 'opened',
    stageSince: event.occurredAt,
    n,
    supervisor,
    addressee,
    matters,
    notice: number,
    openedAt: event.occurredAt,
    vettedAt: null,
    changesAskedAt: null,
    caseClosedAt: null,
    facts: factsOf(event),
  };
};

const unchanged: Apply<SupervisionState> = (state) => state;

function at(stage: Stage): Apply<SupervisionState> {
  return (state, event) => ({ ...state, stage, stageSince: event.occurredAt });
}

/** A notice that nobody has signed for stays unsigned; everything later is under supervision again. */
const reopened: Apply<SupervisionState> = (state, event) => {
  const running = state.stage === 'opened' || state.stage === 'supervising';
  const again = running ? state : at('supervising')(state, event);
  return { ...again, vettedAt: null, changesAskedAt: null, caseClosedAt: null, sentUp: null, reopenedAt: event.occurredAt };
};

const changes: Readonly<Record<string, Apply<SupervisionState>>> = {
  'supervision.notice-received': at('supervising'),
  ...vettingChanges,
  'supervision.readdressed': (state, event: EventOf<HearReaddressed>) => ({ ...state, addressee: event.data.addressee }),
  'case.closed': (state, event) => ({ ...state, caseClosedAt: event.occurredAt }),
  'supervision.reopened': reopened,
  'supervision.matters-complete': at('completed'),
  'supervision.released': at('released'),
  'supervision.withdrawn': at('withdrawn'),
};
