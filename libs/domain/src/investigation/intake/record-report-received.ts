import type { Instant } from '@app/calendar';
import type { CommandOf, Decision } from '../../stream/decision';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import type { Level } from '../../level/levels';
import type { InvestigationState } from '../state';
import { knownLevel } from './known-level';
import { compareRanks, rankOfOrgan } from './rank-of-organ';
import type { Received } from './received';
import type { RecordReportReceived } from './record-report-received.schema';
import type { ChainLink } from './state';

/**
 * The organ of the act received the report: from then it has two hours to send it on, unless the chain ends with it for the
 * level as it was known then (articles 10, 11). A second receipt, such as a supplementary report, has a clock of its own.
 */
export function recordReportReceived(state: InvestigationState, { act, data }: CommandOf<RecordReportReceived>, world: World): Decision {
  const organ = act.by.organ;
  const level = data.suspectedLevel ?? knownLevel(state);
  const received: Received = {
    ...data,
    organ,
    ref: refFor(state.reporting.chain, organ),
    known: level ?? 'unknown',
    onward: onward(organ, level, world.law),
    firsts: firsts(state, data, act.occurredAt),
  };
  return [{ kind: 'notice.received', version: 1, occurredAt: act.occurredAt, data: { ...received } }];
}

function refFor(chain: readonly ChainLink[], organ: string): string {
  const before = chain.filter((link) => link.organ === organ).length;
  return before === 0 ? organ : `${organ}-${before + 1}`;
}

/** Every accident goes at least to the city; without a table of the law nothing ends below the top. */
function onward(organ: string, level: Level | null, law: LawSheet): Received['onward'] {
  const reach = law.reporting?.reach[level ?? 'ordinary'] ?? 'national';
  return compareRanks(rankOfOrgan(organ), reach) < 0 ? 'owed' : 'ends-here';
}

function firsts({ reporting }: InvestigationState, { from }: RecordReportReceived, at: Instant): Received['firsts'] {
  const { unitReportedAt, chain } = reporting;
  const unit = from === 'unit' && (unitReportedAt === null || at < unitReportedAt);
  const department = chain.every(({ receivedAt }) => at < receivedAt);
  return [...(unit ? (['unit'] as const) : []), ...(department ? (['department'] as const) : [])];
}
