import type { EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import { contentAfter } from './report-content';
import { intakeAtFirst } from './state';
import type { IntakeState } from './state';
import { levelAtFirst } from '../level/state';
import { competenceAtFirst } from '../competence/state';
import { unsettled } from '../competence/unsettled';
import { teamAtFirst } from '../team/state';
import { evidenceAtFirst } from '../evidence/state';
import { reportAtFirst } from '../report/state';
import { approvalAtFirst } from '../approval/state';
import { endingAtFirst } from '../ending/state';
import type { InvestigationState } from '../state';
import type { ReportAccident } from './report-accident.schema';

/** The state with which a case begins. */
export const opened: { open(event: RecordedEvent): InvestigationState }['open'] = (event: EventOf<ReportAccident>) => {
  if (event.kind !== 'accident.reported') throw new Error(`An investigation opens with accident.reported, not with ${event.kind}.`);
  const { name, place, occurredAt, unit, deaths, seriousInjuries, missing, directLossWan, suspectedLevel, accidentClass, investigator } =
    event.data;
  return {
    stage: 'reported',
    stageSince: event.occurredAt,
    name,
    place,
    occurredAt,
    reportedAt: event.occurredAt,
    unit,
    toll: { deaths, seriousInjuries, missing, directLossWan: directLossWan ?? null },
    investigator: investigator ?? unsettled,
    suspectedLevel: suspectedLevel ?? null,
    accidentClass: accidentClass ?? null,
    level: null,
    team: null,
    procuratorate: null,
    appraisals: [],
    interruptions: [],
    extensions: [],
    supervisions: [],
    report: null,
    approval: null,
    reporting: reportingAtFirst(event),
    grading: levelAtFirst(event.seq, { deaths, seriousInjuries, missing }, directLossWan ?? null),
    competence: competenceAtFirst(event.data),
    teamwork: teamAtFirst,
    evidence: evidenceAtFirst,
    drafting: reportAtFirst,
    decision: approvalAtFirst,
    aftermath: endingAtFirst,
    documents: [],
    facts: [],
  };
};

function reportingAtFirst({ by, data }: EventOf<ReportAccident>): IntakeState {
  const source = { kind: data.sourceKind ?? null, words: data.source ?? null };
  const lastTold = { deaths: data.deaths, missing: data.missing, seriousInjuries: data.seriousInjuries };
  return { ...intakeAtFirst, takenInBy: by.organ, source, lastTold, content: contentAfter({}, data) };
}
