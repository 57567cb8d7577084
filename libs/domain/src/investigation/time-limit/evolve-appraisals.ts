import type { Apply, EventOf } from '../../stream/decision';
import type { DeliverAppraisal } from './deliver-appraisal.schema';
import type { OrderAppraisal } from './order-appraisal.schema';
import type { InvestigationState } from '../state';

export const appraisalChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'appraisal.ordered': (state, event: EventOf<OrderAppraisal>) => ({
    ...state,
    appraisals: [...state.appraisals, { ...event.data, orderedAt: event.occurredAt, deliveredAt: null }],
  }),
  'appraisal.delivered': (state, event: EventOf<DeliverAppraisal>) => ({
    ...state,
    appraisals: state.appraisals.map((appraisal) =>
      appraisal.ref === event.data.ref ? { ...appraisal, deliveredAt: event.occurredAt } : appraisal,
    ),
  }),
};
