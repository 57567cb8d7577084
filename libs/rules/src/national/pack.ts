import type { RulePack } from '../pack';
import { approval } from './ap-01-approval';
import { approvalService } from './ap-04-service';
import { publication, publicationBefore2021 } from './ap-08-publication';
import { orderedCorrection, orderedNewReport } from './ap-10-ordered-limits';
import { appealPeriods } from './ap-13-appeal-periods';
import { annulments } from './ap-14-annulment';
import { reviewNeverServed, suitNeverServed } from './ap-15-never-served';
import { approvalForm } from './gates/approval-form';
import { draftVetted } from './gates/draft-vetted';
import { concealmentSettled } from './gates/concealment-settled';
import { conflictCheck } from './gates/conflict-check';
import { negativeConclusionCopied } from './gates/negative-conclusion-copied';
import { procuratorateInvited } from './gates/procuratorate-invited';
import { publicationChecked } from './gates/publication-checked';
import { reportComplete } from './gates/report-complete';
import { supervisionVetting } from './gates/supervision-vetting';
import { clueHandOver, clueReceipt } from './house-clue';
import { evaluationLimit } from './ev-02-evaluation';
import { evaluationWindow } from './ev-03-evaluation-window';
import { evaluationFiling, evaluationPublication } from './ev-06-evaluation-result';
import { followUpEvaluation, followUpTask, itemDue } from './house-item';
import { draftReply, plannedTask } from './house-given-days';
import { noticeReceipt } from './house-notice-receipt';
import { outcomeFiling } from './house-outcome-filing';
import { phoneRecord } from './house-phone-record';
import { interviewDay, interviewReport, letterReply, memberOpinion } from './house-supervision-days';
import { teamSetUp } from './house-team-set-up';
import { placeVetting } from './house-place-vetting';
import { vetting } from './house-vetting';
import { investigationLimit } from './in-01-investigation-limit';
import { innerLimit } from './in-02-inner-limit';
import { decisionBefore493, reportBefore493 } from './in-09-before-493';
import { settings } from './settings';
import { unitReport } from './rp-02-unit-report';
import { levelReport } from './rp-04-level-report';
import { casualtyWindow } from './rp-11-casualty-window';
import { dailyFollowUp } from './rp-12-daily-follow-up';
import { expressReport } from './rp-12-express-report';
import { sameDay } from './rp-23-same-day';
import { mineReport } from './rp-25-mine-report';
import { statistics } from './rp-19-statistics';
import { railwayDetermination, railwayReport } from './sp-01-railway';
import { powerAgreement, powerReport } from './sp-02-power';
import { maritimeDetermination, maritimeReport } from './sp-04-maritime';
import { progressReports } from './sv-07-progress-reports';
import { mattersAsStated, supervisedMatters } from './sv-06-supervised-matters';
import { supervisionTooShort } from './t-10-supervision-too-short';

export const national: RulePack = {
  id: 'national',
  version: 10,
  clocks: {
    investigation: [
      casualtyWindow,
      investigationLimit,
      innerLimit,
      approval,
      railwayReport,
      railwayDetermination,
      powerReport,
      powerAgreement,
      maritimeReport,
      maritimeDetermination,
      publication,
      publicationBefore2021,
      approvalService,
      orderedCorrection,
      orderedNewReport,
      unitReport,
      levelReport,
      expressReport,
      dailyFollowUp,
      statistics,
      sameDay,
      mineReport,
      teamSetUp,
      vetting,
      placeVetting,
      clueHandOver,
      clueReceipt,
      plannedTask,
      draftReply,
      phoneRecord,
      reportBefore493,
      decisionBefore493,
      ...appealPeriods,
      ...annulments,
      suitNeverServed,
      reviewNeverServed,
    ],
    rectification: [evaluationLimit, evaluationWindow, evaluationPublication, evaluationFiling, itemDue, followUpEvaluation, followUpTask],
    supervision: [
      mattersAsStated,
      supervisedMatters,
      progressReports,
      noticeReceipt,
      outcomeFiling,
      memberOpinion,
      letterReply,
      interviewDay,
      interviewReport,
    ],
  },
  conflicts: supervisionTooShort,
  gates: [
    procuratorateInvited,
    reportComplete,
    draftVetted,
    conflictCheck,
    supervisionVetting,
    approvalForm,
    publicationChecked,
    negativeConclusionCopied,
    concealmentSettled,
  ],
  settings,
};
