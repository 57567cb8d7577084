import type { Apply, EventOf } from '../../stream/decision';
import type { Interruption, InvestigationState } from '../state';

type Begun = EventOf<{ readonly ref: string }>;

function begun(ground: Interruption['ground']): Apply<InvestigationState> {
  return (state, { data, occurredAt }: Begun) => ({
    ...state,
    interruptions: [...state.interruptions, { ref: data.ref, ground, since: occurredAt, until: null }],
  });
}

function over(state: InvestigationState, { data, occurredAt }: Begun): InvestigationState {
  const interruptions = state.interruptions.map((open) => (open.ref === data.ref ? { ...open, until: occurredAt } : open));
  return { ...state, interruptions };
}

export const interruptionChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'site.blocked': begun('site-blocked'),
  'site.free': over,
  'difficult-question.put': begun('difficult-question'),
  'difficult-question.answered': over,
};
