import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import { higherLevel } from '../../assessment/assess-level';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { NewEvent, RecordedEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import type { World } from '../../stream/procedure';
import { instantOfTime, refuseFuture } from '../../stream/times';
import { approvalAtFirst } from '../approval/state';
import { article } from '../articles';
import { unsettled } from '../competence/hands';
import { openingAssessed, openingInvestigator, refuseOpeningInvestigator } from '../competence/opening-investigator';
import { competenceAtFirst } from '../competence/state';
import { endingAtFirst } from '../ending/state';
import { evidenceAtFirst } from '../evidence/state';
import { at } from '../facts-of';
import type { FactsOf } from '../facts-of';
import { refuseForeignExclusion } from '../level/determining';
import { assessedFacts, kindFacts, levelFact } from '../level/facts';
import { openingLevel, openingPossible } from '../level/opening-level';
import { presumedAtOpening } from '../level/missing-at-opening';
import { levelAtFirst } from '../level/state';
import type { LevelState } from '../level/state';
import type { CommandRule, Matter } from '../part';
import { reportAtFirst } from '../report/state';
import type { InvestigationState } from '../state';
import { teamAtFirst } from '../team/state';
import { contentAfter } from './choices';
import type { SourceKind } from './choices';
import type { ReportAccident } from './intake.schema';
import { isLarger } from './known-level';
import { receiptOf } from './receipt';
import type { Told } from './receipt';
import { intakeAtFirst } from './state';
import type { IntakeState } from './state';

/**
 * Opens the case, and is the receipt of the report by whoever opens it. Anyone may report; the accident may lie in the past, but not after
 * the report of it (article 9).
 */
export function reportAccident(_state: null, { act, data }: CommandOf<ReportAccident>, world: World): Decision {
  const accident = instantOfTime(data.occurredAt);
  if (accident > world.now) return reject('date-in-future', { at: data.occurredAt, now: world.now }, { field: 'data.occurredAt' });
  if (act.occurredAt < accident) {
    return reject('date-before-accident', { at: act.occurredAt, accident: data.occurredAt }, { field: 'act.occurredAt' });
  }
  const refusal =
    refuseFuture(act.occurredAt, world.now) ??
    refuseReceiptTime(data, act.occurredAt) ??
    refuseUnsourced(data) ??
    refuseExcluded(data) ??
    refuseForeignExclusion({ field: data.accidentClass, exclusion: data.equipmentExclusion }, 'data.equipmentExclusion') ??
    refuseOpeningInvestigator(data, world.law);
  if (refusal !== null) return refusal;
  const { investigator, events } = openingInvestigator(data, act.occurredAt, world.law);
  const told = { ...data, investigator, ...openingAssessed(data, world.law) };
  const reported = { kind: 'accident.reported', version: 1, occurredAt: act.occurredAt, data: told };
  const presumed = presumedAtOpening(data, act.occurredAt, world.law);
  return [reported, ...openingReceipt(data, act.by.organ, data.receivedAt ?? act.occurredAt, world.law), ...presumed, ...events];
}

/** By instants: the hours of the report run from it. */
function refuseReceiptTime({ receivedAt, occurredAt }: ReportAccident, act: Instant): Rejection | null {
  const field = 'data.receivedAt';
  if (receivedAt === undefined) return null;
  if (receivedAt > act) return reject('date-in-future', { at: receivedAt, now: act }, { field });
  return receivedAt < instantOfTime(occurredAt)
    ? reject('date-before-accident', { at: receivedAt, accident: occurredAt }, { field })
    : null;
}

function refuseUnsourced({ source, sourceKind }: ReportAccident): Rejection | null {
  return source === undefined && sourceKind === undefined ? reject('source-missing', {}, { field: 'data.sourceKind' }) : null;
}

/** Pollution, nuclear facilities and defence research have regimes of their own (LV-06, article 2). */
function refuseExcluded({ nature }: ReportAccident): Rejection | null {
  if (nature === undefined || nature === 'production') return null;
  return reject('outside-regulation', { nature }, { article: article('二'), field: 'data.nature' });
}

const senders: Readonly<Partial<Record<SourceKind, Told['from']>>> = {
  unit: 'unit',
  'person-on-site': 'person-on-site',
  '12350': 'public',
  public: 'public',
  media: 'public',
  'lower-office': 'department',
  'higher-office': 'department',
};

/**
 * Whoever opens the case has received the report with it: its hours run from that act (article 11), and nobody has to enter it a second
 * time. Nothing where the body says that the receipts are recorded by themselves, as for a case that is entered from its file.
 */
function openingReceipt(data: ReportAccident, organ: string, at: Instant, law: LawSheet): readonly NewEvent[] {
  const { receipt, sourceKind, source, suspectedLevel, way, takenBy } = data;
  if (receipt === 'separate') return [];
  const told: Told = {
    from: (sourceKind === undefined ? undefined : senders[sourceKind]) ?? 'other',
    ...(source === undefined ? {} : { reporter: source }),
    ...(way === undefined ? {} : { way }),
    ...(takenBy === undefined ? {} : { takenBy }),
    ...(suspectedLevel === undefined ? {} : { suspectedLevel }),
  };
  const level = higherLevel(suspectedLevel ?? null, openingLevel(data, law));
  const express = isLarger(higherLevel(level, openingPossible(data, law))) ? 'owed' : 'none';
  return [receiptOf({ told, organ, at, level, express }, intakeAtFirst, law)];
}

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
    determined: null,
    formed: null,
    procuratorate: null,
    appraisals: [],
    interruptions: [],
    extensions: [],
    supervisions: [],
    submission: null,
    issued: null,
    intake: reportingAtFirst(event),
    level: levelAtFirst(levelOpening(event)),
    competence: competenceAtFirst(event.data, event.named),
    team: teamAtFirst,
    evidence: evidenceAtFirst,
    report: reportAtFirst,
    approval: approvalAtFirst,
    ending: endingAtFirst,
    documents: [],
    irregularities: [],
    facts: [],
  };
};

function levelOpening({ seq, data }: EventOf<ReportAccident>): LevelState['opening'] {
  const { deaths, seriousInjuries, missing, inDanger, trapped, evacuated, directLossWan, equipmentExclusion } = data;
  const danger = { ...(inDanger && { inDanger }), ...(trapped && { trapped }), ...(evacuated && { evacuated }) };
  const told = { seq, totals: { deaths, seriousInjuries, missing }, danger, lossWan: directLossWan ?? null };
  return equipmentExclusion === undefined ? told : { ...told, exclusion: equipmentExclusion };
}

function reportingAtFirst({ by, data }: EventOf<ReportAccident>): IntakeState {
  const source = { kind: data.sourceKind ?? null, words: data.source ?? null };
  const lastTold = { deaths: data.deaths, missing: data.missing, seriousInjuries: data.seriousInjuries };
  return { ...intakeAtFirst, takenInBy: by.organ, source, lastTold, content: contentAfter({}, data) };
}

/** Class, field and level as they were taken in hold until a person decides others (T-17). */
const openingFacts: FactsOf = (event: EventOf<ReportAccident>) => [
  ...at('accident.occurred', 'occurredAt')(event),
  ...kindFacts(event),
  ...levelFact('level.suspected', event.data.suspectedLevel, event),
  ...assessedFacts(event),
  { fact: 'accident.known', at: event.occurredAt, recordedAt: event.recordedAt },
];

export const openingWords: Pick<CommandRule, 'title' | 'article' | 'usually'> = {
  title: { zh: '登记事故', en: 'report the accident' },
  article: article('九'),
  usually: 'receiving-organ',
};

/** 登记事故: the case opens with the report of the accident (article 9). */
export const openingOfCase: Matter = {
  facts: {
    'accident.reported': openingFacts,
  },
};
