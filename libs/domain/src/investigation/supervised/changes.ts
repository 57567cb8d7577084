import type { Apply, EventOf } from '../../stream/decision';
import type { HearDraftKnown } from './hear-draft-known.schema';
import type { RecordSupervision } from './record-supervision.schema';
import type { InvestigationState, SupervisionLink } from '../state';

type Recorded = RecordSupervision & { readonly n: number };
type Heard = Pick<SupervisionLink, 'n' | 'status'>;

export const supervisionChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'supervision.recorded': (state, event: EventOf<Recorded>) => ({
    ...state,
    supervisions: [
      ...state.supervisions,
      {
        n: event.data.n,
        supervisor: event.data.supervisor,
        addressee: event.data.addressee,
        recordedAt: event.occurredAt,
        status: 'recorded',
      },
    ],
  }),
  'supervision.draft-known': (state, { data: { n, version } }: EventOf<HearDraftKnown>) => ({
    ...state,
    supervisions: state.supervisions.map((link) => (link.n === n ? { ...link, known: version } : link)),
  }),
  'supervision.heard': (state, event: EventOf<Heard>) => ({
    ...state,
    supervisions: state.supervisions.map((link) => (link.n === event.data.n ? { ...link, status: event.data.status } : link)),
  }),
};
