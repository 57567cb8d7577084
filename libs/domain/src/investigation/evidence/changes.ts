import type { Apply, EventOf } from '../../stream/decision';
import type { InvestigationState } from '../state';
import type { FinishTask } from './finish-task.schema';
import type { HandOverEvidence } from './hand-over-evidence.schema';
import type { HoldMeeting } from './hold-meeting.schema';
import type { PlanWork } from './plan-work.schema';
import type { RegisterEvidence } from './register-evidence.schema';
import type { EvidenceItem, EvidenceState } from './state';

type Registered = RegisterEvidence & { readonly holder: string };
type Named = EventOf<{ readonly ref: string }>;

function kept(state: InvestigationState, evidence: Partial<EvidenceState>): InvestigationState {
  return { ...state, evidence: { ...state.evidence, ...evidence } };
}

function moved(state: InvestigationState, ref: string, change: Partial<EvidenceItem>): InvestigationState {
  return kept(state, { items: state.evidence.items.map((item) => (item.ref === ref ? { ...item, ...change } : item)) });
}

export const evidenceChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'evidence.registered': (state, { data: { ref, kind, holder }, occurredAt }: EventOf<Registered>) =>
    kept(state, { items: [...state.evidence.items, { ref, kind, holder, since: occurredAt, state: 'held' }] }),
  'evidence.handed-over': (state, { data, occurredAt }: EventOf<HandOverEvidence>) =>
    moved(state, data.ref, { holder: data.to, since: occurredAt }),
  'evidence.returned': (state, { data, occurredAt }: Named) => moved(state, data.ref, { state: 'returned', since: occurredAt }),
  'evidence.disposed': (state, { data, occurredAt }: Named) => moved(state, data.ref, { state: 'disposed', since: occurredAt }),
  'meeting.held': (state, { data: { ref, subject }, occurredAt }: EventOf<HoldMeeting>) =>
    kept(state, { meetings: [...state.evidence.meetings, { ref, subject, heldAt: occurredAt }] }),
  'work.planned': (state, { data, occurredAt }: EventOf<PlanWork>) =>
    kept(state, { plan: [...state.evidence.plan, ...data.tasks.map((task) => ({ ...task, plannedAt: occurredAt, finishedAt: null }))] }),
  'task.finished': (state, { data, occurredAt }: EventOf<FinishTask>) =>
    kept(state, { plan: state.evidence.plan.map((task) => (task.ref === data.ref ? { ...task, finishedAt: occurredAt } : task)) }),
};
