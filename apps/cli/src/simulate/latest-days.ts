import type { Day, Instant } from '@app/calendar';
import { project } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import type { LawSheet } from '@app/domain';
import { calendar } from '@app/rules';

/** The last lawful day of each step of a life that uses every period and every extension to the full; null where no number is in force. */
export interface LatestDays {
  readonly report: Day | null;
  readonly approval: Day | null;
  readonly publication: Day | null;
}

const farOff: Instant = '2100-01-01T00:00:00.000Z';
const steps = ['report.submitted', 'report.received', 'approval.issued', 'report.published', 'report.returned', 'report.set-aside'];

/** @param known what is true of the case; its own steps are left out, and each is taken to come on the last day that the law leaves for it */
export function latestDays(known: readonly Fact[], law: LawSheet): LatestDays {
  const facts: Fact[] = known.filter(({ fact }) => !steps.includes(fact) && !fact.startsWith('extension.'));
  const report = lastDay(extended(facts, 'IN-01', 'extension.granted', law), 'IN-01', law);
  if (report === null) return { report, approval: null, publication: null };
  const received = [...facts, { fact: 'report.submitted', at: report }, { fact: 'report.received', at: report }];
  const approval = lastDay(extended(received, 'AP-01', 'approval.extended', law), 'AP-01', law);
  if (approval === null) return { report, approval, publication: null };
  return { report, approval, publication: lastDay([...received, { fact: 'approval.issued', at: approval }], 'AP-08', law) };
}

/** With the greatest extension that the clock allows: what is granted beyond its bound is cut. */
function extended(facts: readonly Fact[], rule: string, granted: string, law: LawSheet): readonly Fact[] {
  const before = clockOf(facts, rule, law);
  if (before?.startedOn == null) return facts;
  return [...facts, { fact: granted, at: before.startedOn, ref: 'max', days: 1000 }];
}

function lastDay(facts: readonly Fact[], rule: string, law: LawSheet): Day | null {
  return clockOf(facts, rule, law)?.dueDate ?? null;
}

function clockOf(facts: readonly Fact[], rule: string, law: LawSheet): Clock | undefined {
  return project(law.clocks, facts, calendar, farOff).find((clock) => clock.rule === rule);
}
