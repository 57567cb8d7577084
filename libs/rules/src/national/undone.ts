import type { UndoRule } from '@app/clock';
import type { Article } from '../articles/article';
import { litigationLaw, regulation493 } from './sources';

export const zhejiang38: Article = {
  source: { law: '《浙江省安全生产条例》（2016年）', article: '第三十八条', confidence: 'L' },
  quote: null,
};

/** Revoked, in part or wholly, with or without an order to act anew. */
export const article70: Article = { source: litigationLaw('第七十条'), quote: null };

const annulmentLaw = article70.source;

/** What ends the round of a report: neither a return nor a new team takes back what lies before it. */
const ends = ['approval.issued', 'conclusion.negative', 'approval.revoked'];

/**
 * A report that the government gave back was not submitted; nothing restarts (T-05). The regulation speaks of it nowhere. What was
 * submitted and decided in a round before stays what it was.
 */
export function returned(...facts: readonly string[]): UndoRule {
  return {
    by: 'report.returned',
    since: ends,
    title: {
      zh: '报告退回重做',
      en: 'The report was returned for rework',
    },
    facts,
    basis: regulation493('第二十九条、第三十二条'),
  };
}

/** A report that the next government did not take up: it began anew with a team of its own, and nothing restarts (article 20; T-05). */
export function setAside(...facts: readonly string[]): UndoRule {
  return {
    by: 'report.set-aside',
    since: ends,
    title: {
      zh: '接手调查的人民政府重新组成调查组，原报告不再有效',
      en: 'The government that took over formed its own team; the former report is no longer valid',
    },
    facts,
    basis: regulation493('第二十条'),
  };
}

/** What a higher government revoked no longer stands: a new investigation, a new approval, a new publication. */
export function revoked(...facts: readonly string[]): UndoRule {
  return { by: 'approval.revoked', title: { zh: '批复被撤销', en: 'The approval was revoked' }, facts, basis: zhejiang38.source };
}

/** What a judgment or a review annulled no longer stands; the report does, until a person gives it back to the investigation (AP-14). */
export function annulled(...facts: readonly string[]): UndoRule {
  const title = { zh: '批复被复议决定或者判决撤销', en: 'A review or a judgment annulled the approval' };
  return { by: 'approval.annulled', title, facts, basis: annulmentLaw };
}

/** The same for one addressee alone. */
function annulledFor(...facts: readonly string[]): UndoRule {
  const title = { zh: '批复就该受送达人被撤销', en: 'The approval was annulled for this addressee' };
  return { by: 'approval.annulled-for', title, facts, basis: annulmentLaw };
}

/** What hangs on an approval falls with it, whoever took it back. */
export function fallen(...facts: readonly string[]): readonly UndoRule[] {
  return [revoked(...facts), annulled(...facts)];
}

/** What hangs on an approval for one addressee. */
export function fallenFor(...facts: readonly string[]): readonly UndoRule[] {
  return [...fallen(...facts), annulledFor(...facts)];
}

/** The case is under investigation again, for the facts: a new report, and a new decision on it. */
function resumed(...facts: readonly string[]): UndoRule {
  const title = { zh: '批复被撤销后重新调查', en: 'After the annulment the case returned to the investigation' };
  return { by: 'investigation.resumed', title, facts, basis: annulmentLaw };
}

/** The new decision on the same report has a clock of its own: the first one keeps its day, met or late (AP-14). */
function decidedAnew(...facts: readonly string[]): UndoRule {
  return { ...annulled(...facts), takes: 'what-follows' };
}

/** A report that is written anew after an annulment is for the day of the new decision; the first one keeps its day, met or late (AP-14). */
function resumedAnew(...facts: readonly string[]): UndoRule {
  return { ...resumed(...facts), takes: 'what-follows' };
}

/** A new report for which a day was ordered has a clock of its own (AP-10): the first one keeps its day, met or late, and hears of no return. */
export function orderedAnew(...facts: readonly string[]): UndoRule {
  return {
    by: 'new-report.ordered',
    takes: 'what-follows',
    title: { zh: '重新调查，另行限定提交报告的日期', en: 'A new investigation was ordered, with a day for its report' },
    facts,
    basis: zhejiang38.source,
  };
}

/**
 * The same where no limit was ordered for the new report: the law is silent, so the limit from the accident is what there is, even
 * where an earlier revocation had ordered a day.
 */
export function reopened(...facts: readonly string[]): UndoRule {
  return {
    by: 'investigation.reopened',
    title: {
      zh: '重新调查',
      en: 'A new investigation was ordered',
    },
    facts,
    basis: zhejiang38.source,
  };
}

/** What takes back the submission of a report, whichever law limits it. */
export const submissionUndone: readonly UndoRule[] = [
  reopened('report.submitted', 'investigation.ended', 'new-report.ordered'),
  orderedAnew('report.submitted', 'investigation.ended', 'report.returned', 'report.set-aside'),
  resumedAnew('report.submitted', 'investigation.ended', 'report.returned', 'report.set-aside'),
  returned('report.submitted'),
  setAside('report.submitted'),
];

/** What takes back the decision on a report, or the report on which it was due. */
export const decisionUndone: readonly UndoRule[] = [
  returned('report.received', 'approval.extended'),
  setAside('report.received', 'approval.extended'),
  revoked('report.received', 'approval.extended', 'approval.issued', 'conclusion.negative', 'approval.annulled'),
  resumed('report.received', 'approval.extended', 'approval.issued', 'conclusion.negative', 'approval.annulled'),
  decidedAnew('approval.issued', 'conclusion.negative'),
];
