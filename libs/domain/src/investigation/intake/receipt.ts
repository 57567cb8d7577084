import type { Instant } from '@app/calendar';
import { higherLevel } from '../../assessment/assess-level';
import type { Level } from '../../assessment/levels';
import { compareRanks, rankOfOrgan } from '../../place/rank';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import type { FactsOf } from '../facts-of';
import { levelFact } from '../level/facts';
import type { Matter } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import type { RecordReportReceived } from './intake.schema';
import { expressOwed, isLarger, knownLevel } from './known-level';
import type { ChainLink, IntakeState } from './state';

/** What whoever received a report says of it; a case that is opened need not say by which way it came. */
export type Told = Omit<RecordReportReceived, 'way'> & Partial<Pick<RecordReportReceived, 'way'>>;

/** A receipt as it is recorded: whose it was, what was known then, and which beginnings it makes. */
type Received = Told & {
  readonly ref: string;
  readonly organ: string;
  readonly known: NonNullable<ChainLink['level']> | 'unknown';
  readonly onward: ChainLink['onward'];
  /** Absent in events that were written before it was said: then it goes by the level alone. */
  readonly express?: ChainLink['express'];
  /** `unit`: the unit's own first report; `department`: the first receipt by any department. */
  readonly firsts: readonly ('unit' | 'department')[];
  /** The run of daily reports that begins with it; absent where one had begun. */
  readonly series?: string;
};

/** The organ of the act received the report. What it assumes counts where it is more than was known at that moment. */
function recordReportReceived(state: InvestigationState, { act, data }: CommandOf<RecordReportReceived>, { law }: World): Decision {
  const moment = { law, now: act.occurredAt };
  const known = knownLevel(state, moment);
  const level = higherLevel(data.suspectedLevel ?? null, known);
  return [
    receiptOf(
      { told: data, organ: act.by.organ, at: act.occurredAt, level, express: expressOwed(level, state, moment) },
      state.intake,
      law,
    ),
  ];
}

interface Incoming {
  readonly told: Told;
  readonly organ: string;
  readonly at: Instant;
  /** As it was known at that moment. */
  readonly level: Level | null;
  readonly express: ChainLink['express'];
}

/**
 * An organ received the report: from then it has two hours to send it on, unless the chain ends with it for the level as it was known
 * then (articles 10, 11). A second receipt, such as a supplementary report, has a clock of its own. The first of all begins the daily
 * reports, whether an express report follows or not (RP-12).
 */
export function receiptOf({ told, organ, at, level, express }: Incoming, before: IntakeState, law: LawSheet): NewEvent {
  const { lastAt, owedSince, endedAt, series } = before.followUps;
  const begins = lastAt === null && endedAt === null && owedSince === undefined;
  const received: Received = {
    ...told,
    organ,
    ref: refFor(before.chain, organ),
    known: level ?? 'unknown',
    onward: onward(organ, level, law),
    express,
    firsts: firsts(before, told, at),
    ...(begins ? { series: String(series) } : {}),
  };
  return { kind: 'notice.received', version: 1, occurredAt: at, data: { ...received } };
}

/** The mine's own report at the provincial bureau (RP-25). */
export function isMineReport({ from, organ }: Pick<ChainLink, 'from' | 'organ'>): boolean {
  return from === 'unit' && organ.endsWith('-mine-safety');
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

function expressOf({ express, known }: Received): ChainLink['express'] {
  return express ?? (isLarger(known) ? 'owed' : 'none');
}

function linkOf(event: EventOf<Received>): ChainLink {
  const { ref, organ, from, known, onward, suspectedLevel } = event.data;
  const level = known === 'unknown' ? null : known;
  const assumed = suspectedLevel ?? null;
  const express = expressOf(event.data);
  return {
    ref,
    organ,
    from,
    level,
    assumed,
    onward,
    express,
    receivedAt: event.occurredAt,
    forwardedAt: null,
    expressAt: null,
    sentTo: null,
  };
}

/** Each receipt runs its own clocks, by the level as it was known then: a level that rises later makes no old report late. */
const receivedFacts: FactsOf = (event: EventOf<Received>) => {
  const { ref, onward, known, firsts, series } = event.data;
  const moment = { at: event.occurredAt, recordedAt: event.recordedAt };
  return [
    { fact: 'notice.received', ref, value: onward, ...moment },
    ...(expressOf(event.data) === 'owed' ? [{ fact: 'larger-accident.received', ref, ...moment }] : []),
    ...(firsts.includes('unit') ? [{ fact: 'unit.reported', ...moment }] : []),
    ...(isMineReport(event.data) ? [{ fact: 'mine-bureau.informed', ...moment }] : []),
    ...(firsts.includes('department') ? [{ fact: 'department.informed', ...moment }] : []),
    ...(known === 'unknown' ? [] : levelFact('level.suspected', known, event)),
    ...(series === undefined ? [] : [{ fact: 'situation.reported', ref: series, value: known, ...moment }]),
  ];
};

/** 接报: an organ receives the report, and its hours begin (articles 9, 11; RP-04). */
export const receipt: Matter = {
  commands: {
    'record-report-received': {
      title: { zh: '登记接到事故报告', en: 'record the receipt of a report' },
      article: article('十一'),
      usually: 'receiving-organ',
      stages: always,
      decide: recordReportReceived,
    },
  },
  changes: {
    'notice.received': (state, event: EventOf<Received>) =>
      inIntake(state, {
        chain: [...state.intake.chain, linkOf(event)],
        followUps: { ...state.intake.followUps, ...(event.data.series === undefined ? {} : { owedSince: event.occurredAt }) },
        unitReportedAt: event.data.firsts.includes('unit') ? event.occurredAt : state.intake.unitReportedAt,
      }),
  },
  facts: {
    'notice.received': receivedFacts,
  },
};
