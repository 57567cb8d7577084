import type { Apply, EventOf } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import { deciding } from '../deciding';

type Refused = { readonly ref: string; readonly to: string };

export const handoverChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'handling.refused': (state, { data, occurredAt }: EventOf<Refused>) =>
    deciding(state, {
      handovers: [...state.decision.handovers, { ref: data.ref, to: data.to, since: occurredAt, doneAt: null }],
    }),
  'handover.done': (state, { data, occurredAt }: EventOf<Pick<Refused, 'ref'>>) =>
    deciding(state, {
      handovers: state.decision.handovers.map((one) => (one.ref === data.ref ? { ...one, doneAt: occurredAt } : one)),
    }),
};
