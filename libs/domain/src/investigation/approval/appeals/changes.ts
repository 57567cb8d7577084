import type { Apply, EventOf } from '../../../stream/decision';
import type { InvestigationState } from '../../state';
import { deciding } from '../deciding';
import type { Appeal } from '../state';
import type { DecideAppeal } from './decide-appeal.schema';
import type { RecordAppeal } from './record-appeal.schema';

export const appealChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'appeal.filed': (state, { data, occurredAt }: EventOf<RecordAppeal>) => {
    const filed: Appeal = { ref: data.ref, kind: data.kind, filedAt: occurredAt, status: 'pending', outcome: null };
    return deciding(state, { appeals: [...state.decision.appeals, filed] });
  },
  'appeal.withdrawn': (state, { data }: EventOf<{ readonly ref: string }>) => settled(state, data.ref, { status: 'withdrawn' }),
  'appeal.decided': (state, { data }: EventOf<DecideAppeal>) => settled(state, data.ref, { status: 'decided', outcome: data.outcome }),
};

function settled(state: InvestigationState, ref: string, change: Partial<Appeal>): InvestigationState {
  return deciding(state, { appeals: state.decision.appeals.map((appeal) => (appeal.ref === ref ? { ...appeal, ...change } : appeal)) });
}
