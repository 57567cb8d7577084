import type { Apply, EventOf } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { AllegeConcealment } from './allege-concealment.schema';
import type { FindReportingFault } from './find-reporting-fault.schema';
import type { JudgeLateness } from './judge-lateness.schema';
import { reporting } from './reporting';
import type { Concealment } from './state';

type Ref = { readonly ref: string };

function settled(state: InvestigationState, ref: string, status: Concealment['status']): InvestigationState {
  const concealments = state.reporting.concealments.map((alleged) => (alleged.ref === ref ? { ...alleged, status } : alleged));
  return reporting(state, { concealments });
}

/** What findings about the report, and the checking of what was alleged, change. */
export const faultChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'reporting-fault.found': (state, { occurredAt, data: { ref, kind, who } }: EventOf<FindReportingFault>) =>
    reporting(state, { faults: [...state.reporting.faults, { ref, kind, who, foundAt: occurredAt, status: 'found' }] }),
  'reporting-fault.withdrawn': (state, { data }: EventOf<Ref>) =>
    reporting(state, {
      faults: state.reporting.faults.map((fault) => (fault.ref === data.ref ? { ...fault, status: 'withdrawn' } : fault)),
    }),
  'lateness.judged': (state, { data }: EventOf<JudgeLateness>) => reporting(state, { judged: [...state.reporting.judged, data.clock] }),
  'concealment.alleged': (state, { occurredAt, data }: EventOf<AllegeConcealment>) =>
    reporting(state, { concealments: [...state.reporting.concealments, { ref: data.ref, allegedAt: occurredAt, status: 'alleged' }] }),
  'concealment.verified': (state, { data }: EventOf<Ref>) => settled(state, data.ref, 'verified'),
  'concealment.refuted': (state, { data }: EventOf<Ref>) => settled(state, data.ref, 'refuted'),
};
