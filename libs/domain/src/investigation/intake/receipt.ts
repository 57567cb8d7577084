import type { Instant } from '@app/calendar';
import type { Level } from '../../level/levels';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import { compareRanks, rankOfOrgan } from './rank-of-organ';
import type { Received, Told } from './received';
import type { ChainLink, IntakeState } from './state';

interface Receipt {
  readonly told: Told;
  readonly organ: string;
  readonly at: Instant;
  /** As it was known at that moment. */
  readonly level: Level | null;
}

/**
 * An organ received the report: from then it has two hours to send it on, unless the chain ends with it for the level as it was known
 * then (articles 10, 11). A second receipt, such as a supplementary report, has a clock of its own. The first of all begins the daily
 * reports, whether an express report follows or not (RP-12).
 */
export function receiptOf({ told, organ, at, level }: Receipt, before: IntakeState, law: LawSheet): NewEvent {
  const { lastAt, owedSince, endedAt, series } = before.followUps;
  const begins = lastAt === null && endedAt === null && owedSince === undefined;
  const received: Received = {
    ...told,
    organ,
    ref: refFor(before.chain, organ),
    known: level ?? 'unknown',
    onward: onward(organ, level, law),
    firsts: firsts(before, told, at),
    ...(begins ? { series: String(series) } : {}),
  };
  return { kind: 'notice.received', version: 1, occurredAt: at, data: { ...received } };
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

function firsts({ unitReportedAt, chain }: IntakeState, { from }: Told, at: Instant): Received['firsts'] {
  const unit = from === 'unit' && (unitReportedAt === null || at < unitReportedAt);
  const department = chain.every(({ receivedAt }) => at < receivedAt);
  return [...(unit ? (['unit'] as const) : []), ...(department ? (['department'] as const) : [])];
}
