import type { Day, Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { approvalLimits, governing, reportLimits } from '@app/domain';
import type { Law } from '@app/turn';

/** The last lawful day of each step of a life that uses every period and every extension to the full; null where no number is in force. */
export interface LatestDays {
  readonly report: Day | null;
  readonly approval: Day | null;
  readonly publication: Day | null;
}

const farOff: Instant = '2100-01-01T00:00:00.000Z';
const steps = ['report.submitted', 'report.received', 'approval.issued', 'report.published', 'report.returned', 'report.set-aside'];

/** @param known what is true of the case; its own steps are left out, and each is taken to come on the last day that the law leaves for it */
export function latestDays(known: readonly Fact[], law: Law): LatestDays {
  const facts: Fact[] = known.filter(({ fact }) => !steps.includes(fact) && !fact.startsWith('extension.'));
  const report = lastDay(extended(facts, reportLimits, 'extension.granted', law), reportLimits, law);
  if (report === null) return { report, approval: null, publication: null };
  const received = [...facts, { fact: 'report.submitted', at: report }, { fact: 'report.received', at: report }];
  const approval = lastDay(extended(received, approvalLimits, 'approval.extended', law), approvalLimits, law);
  if (approval === null) return { report, approval, publication: null };
  return { report, approval, publication: lastDay([...received, { fact: 'approval.issued', at: approval }], ['AP-08'], law) };
}

/** With the greatest extension that the clock allows: what is granted beyond its bound is cut. */
function extended(facts: readonly Fact[], rules: readonly string[], granted: string, law: Law): readonly Fact[] {
  const before = clockOf(facts, rules, law);
  if (before?.startedOn == null) return facts;
  return [...facts, { fact: granted, at: before.startedOn, ref: 'max', days: 1000 }];
}

function lastDay(facts: readonly Fact[], rules: readonly string[], law: Law): Day | null {
  return clockOf(facts, rules, law)?.dueDate ?? null;
}

function clockOf(facts: readonly Fact[], rules: readonly string[], law: Law): Clock | undefined {
  return governing(project(law.sheet.clocks, facts, law.calendar, farOff), rules);
}
