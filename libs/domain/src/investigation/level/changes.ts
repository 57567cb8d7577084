import type { Apply, EventOf } from '../../stream/decision';
import type { RecordedEvent } from '../../stream/event';
import type { InvestigationState } from '../state';
import type { ChangeClass } from './change-class.schema';
import { accidentKind } from './accident-kind';
import type { ConfirmMissingDeaths } from './confirm-missing-deaths.schema';
import type { DetermineLevel } from './determine-level.schema';
import type { DetermineScope } from './determine-scope.schema';
import type { ReportCasualties } from './report-casualties.schema';
import type { AccidentSaid, LevelDecision, LevelState, ScopeDecision } from './state';
import type { StateLoss } from './state-loss.schema';
import { tollOf } from './toll';
import type { WithdrawCasualtyReport } from './withdraw-casualty-report.schema';

type Apt<D> = { apply(state: InvestigationState, event: EventOf<D>): InvestigationState }['apply'];

/** What each event of this part does to the state. Append-only. */
export const levelChanges: Readonly<Record<string, Apply<InvestigationState>>> = {
  'casualties.changed': (state, event: EventOf<ReportCasualties>) => reported(state, event),
  'casualties.withdrawn': (state, event: EventOf<WithdrawCasualtyReport>) => withdrawn(state, event),
  'loss.stated': (state, { seq, occurredAt, data }: EventOf<StateLoss>) => {
    const loss = { seq, wan: data.directLossWan, step: data.step, at: occurredAt };
    return counted(state, { losses: [...state.grading.losses, loss] });
  },
  'missing.presumed-dead': (state, { occurredAt, data }: EventOf<{ count: number }>) => ({
    ...state,
    grading: { ...state.grading, prepared: { count: data.count, at: occurredAt } },
  }),
  'missing.confirmed-dead': (state, { seq, occurredAt, data }: EventOf<ConfirmMissingDeaths>) =>
    counted(state, { confirmed: [...state.grading.confirmed, { seq, count: data.count, at: occurredAt }] }),
  'level.determined': (state, event: EventOf<DetermineLevel & Partial<Pick<LevelDecision, 'computed'>>>) => {
    const { level, computed = null } = event.data;
    const decision = { ...decided(event), level, before: state.level, computed };
    return { ...state, level, grading: { ...state.grading, levels: [...state.grading.levels, decision] } };
  },
  'scope.determined': (state, event: EventOf<DetermineScope & Pick<ScopeDecision, 'computed'>>) => {
    const { applies, computed } = event.data;
    return { ...state, grading: { ...state.grading, scopes: [...state.grading.scopes, { ...decided(event), applies, computed }] } };
  },
  'class.determined': (state, event: EventOf<ChangeClass>) => {
    const { class: kind, field = accidentKind(state).field } = event.data;
    return { ...state, grading: { ...state.grading, classes: [...state.grading.classes, { ...decided(event), class: kind, field }] } };
  },
  'accident.corrected': (state, event: EventOf<{ after: AccidentSaid; before: AccidentSaid; corrects: number; reason: string }>) => {
    const { after, before, corrects } = event.data;
    const correction = { ...decided(event), corrects, after, before };
    return { ...state, ...after, grading: { ...state.grading, corrections: [...state.grading.corrections, correction] } };
  },
};

function counted(state: InvestigationState, change: Partial<LevelState>): InvestigationState {
  const after = { ...state, grading: { ...state.grading, ...change } };
  return { ...after, toll: tollOf(after) };
}

const reported: Apt<ReportCasualties> = (state, { seq, occurredAt, by, data }) => {
  const { ref, at, knownAt = occurredAt, moves } = data;
  const report = { ref, seq, organ: by.organ, at, knownAt, totals: moves === undefined ? totalsIn(data) : null, moves: moves ?? [] };
  return counted(state, { reports: [...state.grading.reports, { ...report, withdrawn: null }] });
};

const withdrawn: Apt<WithdrawCasualtyReport> = (state, event) => {
  const reports = state.grading.reports.map((report) =>
    report.ref === event.data.ref ? { ...report, withdrawn: decided(event) } : report,
  );
  return counted(state, { reports });
};

function totalsIn({ deaths, seriousInjuries, missing }: ReportCasualties) {
  return {
    ...(deaths === undefined ? {} : { deaths }),
    ...(seriousInjuries === undefined ? {} : { seriousInjuries }),
    ...(missing === undefined ? {} : { missing }),
  };
}

function decided({ seq, by, occurredAt, data }: Pick<RecordedEvent, 'seq' | 'by' | 'occurredAt'> & { data: { reason: string } }) {
  return { seq, by: { organ: by.organ, post: by.post }, at: occurredAt, reason: data.reason };
}
