import type { Apply, EventOf } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import type { DetermineLevel } from './commands/determine-level.schema';
import type { FormTeam } from './commands/form-team.schema';
import type { InviteProcuratorate } from './commands/invite-procuratorate.schema';
import type { RecordProcuratorateAnswer } from './commands/record-procuratorate-answer.schema';
import type { ReportAccident } from './commands/report-accident.schema';
import type { SubmitReport } from './commands/submit-report.schema';
import type { Approve } from './commands/approve.schema';
import { appraisalChanges } from './evolve-appraisals';
import { extensionChanges } from './evolve-extensions';
import { supervisionChanges } from './evolve-supervisions';
import { factsOf } from './facts';
import type { InvestigationState } from './state';
import type { Stage } from './stages';

/** The state after an event. Append-only: a kind and version once written must be understood for ever; unknown kinds change nothing. */
export function evolve(state: InvestigationState | null, event: RecordedEvent): InvestigationState {
  if (state === null) return opened(event);
  const changed = (changes[event.kind] ?? unchanged)(state, event);
  return { ...changed, facts: [...state.facts, ...factsOf(event)] };
}

const opened: { open(event: RecordedEvent): InvestigationState }['open'] = (event: EventOf<ReportAccident>) => {
  if (event.kind !== 'accident.reported') throw new Error(`An investigation opens with accident.reported, not with ${event.kind}.`);
  const { name, place, occurredAt, unit, deaths, seriousInjuries, missing, directLossWan, suspectedLevel, investigator } = event.data;
  return {
    stage: 'reported',
    stageSince: event.occurredAt,
    name,
    place,
    occurredAt,
    reportedAt: event.occurredAt,
    unit,
    toll: { deaths, seriousInjuries, missing, directLossWan: directLossWan ?? null },
    investigator,
    suspectedLevel: suspectedLevel ?? null,
    level: null,
    team: null,
    procuratorate: null,
    appraisals: [],
    extensions: [],
    supervisions: [],
    report: null,
    approval: null,
    facts: factsOf(event),
  };
};

const unchanged: Apply<InvestigationState> = (state) => state;

function at(state: InvestigationState, stage: Stage, event: Pick<RecordedEvent, 'occurredAt'>): InvestigationState {
  return { ...state, stage, stageSince: event.occurredAt };
}

const changes: Readonly<Record<string, Apply<InvestigationState>>> = {
  'level.determined': (state, event: EventOf<DetermineLevel>) => ({ ...state, level: event.data.level }),
  'team.formed': (state, event: EventOf<FormTeam>) => ({ ...at(state, 'investigating', event), team: event.data }),
  'procuratorate.invited': (state, event: EventOf<InviteProcuratorate>) => ({
    ...state,
    procuratorate: { organ: event.data.organ, invitedAt: event.occurredAt, answer: null, answeredAt: null },
  }),
  'procuratorate.answered': (state, event: EventOf<RecordProcuratorateAnswer>) => ({
    ...state,
    procuratorate: state.procuratorate && { ...state.procuratorate, answer: event.data.answer, answeredAt: event.occurredAt },
  }),
  ...appraisalChanges,
  ...extensionChanges,
  ...supervisionChanges,
  'report.submitted': (state, event: EventOf<SubmitReport>) => ({
    ...at(state, 'submitted', event),
    report: { submittedAt: event.occurredAt, receivedOn: event.data.receivedOn },
  }),
  'approval.issued': (state, event: EventOf<Approve>) => ({
    ...at(state, 'approved', event),
    approval: { number: event.data.number, issuedAt: event.occurredAt },
  }),
  'report.published': (state, event) => at(state, 'published', event),
  'case.closed': (state, event) => at(state, 'closed', event),
};
