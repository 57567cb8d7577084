import { beijingDay } from '@app/calendar';
import type { World } from '../../stream/procedure';
import type { InvestigationState } from '../state';
import { procuratorateStanding } from '../team/procuratorate';
import type { ProcuratorateStanding } from '../team/procuratorate';
import { commentTable } from './comments';
import type { CommentLine } from './comments';
import { signatories, unsigned } from './signatures';
import type { Signatory } from './signatures';
import type { ReportState } from './state';
import { missingInReport } from './submission';

/** How the report stands while the team writes it: what is there, what is missing, who said what. Plain JSON. */
export interface ReportStanding extends Omit<ReportState, 'circulations' | 'comments'> {
  /** Codes of what the submission still lacks; none once it is submitted. */
  readonly missing: readonly string[];
  readonly signatories: readonly Signatory[];
  readonly unsigned: readonly Signatory[];
  /** 征求意见采纳情况表. */
  readonly comments: readonly CommentLine[];
  /** Whether the procuratorate was invited and has answered: part of checklist and file, not of the report (JU-27). */
  readonly procuratorate: ProcuratorateStanding;
}

export function reportStanding(state: InvestigationState, { now, law }: World): ReportStanding {
  const { circulations: _asked, comments: _given, ...rest } = state.report;
  const writing = state.stage === 'reported' || state.stage === 'investigating';
  return {
    ...rest,
    missing: writing ? missingInReport(state, law) : [],
    signatories: signatories(state),
    unsigned: writing ? unsigned(state) : [],
    comments: commentTable(state.report, beijingDay(now)),
    procuratorate: procuratorateStanding(state),
  };
}
