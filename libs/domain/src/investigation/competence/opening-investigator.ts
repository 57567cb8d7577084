import type { Instant } from '@app/calendar';
import type { Rejection } from '@app/streams';
import type { CompetenceAnswer } from '../../jurisdiction/competence-answer';
import { higherLevel } from '../../assessment/assess-level';
import type { Level } from '../../assessment/levels';
import type { NewEvent } from '../../stream/event';
import type { LawSheet } from '../../stream/law-sheet';
import { article19 } from '../articles';
import { openingDeaths, openingLevel, openingPossible } from '../level/opening-level';
import type { OpeningToll } from '../level/opening-level';
import { casualtyLevel } from '../level/standing';
import { exclusiveTo, refuseNotExclusive } from './exclusive';
import { unsettled } from './hands';
import { otherLevels, whoInvestigates } from './who-investigates';
import type { Accident } from './who-investigates';

interface OpeningInvestigator {
  readonly investigator: string;
  /** Nothing where the report itself named a government. */
  readonly events: readonly NewEvent[];
}

interface Reported extends OpeningToll {
  readonly place: string;
  readonly investigator?: string | undefined;
  readonly suspectedLevel?: Level | undefined;
}

/**
 * The government with which a case opens: the one that is named, or else the one that level, field and place give (初判), with its article.
 * Where the law does not tell, nobody is guessed and a person settles it.
 */
export function openingInvestigator(reported: Reported, at: Instant, law: LawSheet): OpeningInvestigator {
  if (reported.investigator !== undefined) return { investigator: reported.investigator, events: [] };
  const answer = whoInvestigates(reportedAccident(reported, law), law);
  const found = answer?.kind === 'competent' ? answer.body.organ : null;
  const data = { investigator: found, ...said(answer) };
  return { investigator: found ?? unsettled, events: [{ kind: 'investigator.assessed', version: 1, occurredAt: at, data }] };
}

/** Refuses a report that names another investigator than the body to which a special law leaves the accident (JU-24). */
export function refuseOpeningInvestigator(reported: Reported, law: LawSheet): Rejection | null {
  if (reported.investigator === undefined) return null;
  return refuseNotExclusive(reported.investigator, exclusiveTo(reportedAccident(reported, law), law), 'data.investigator');
}

function reportedAccident(reported: Reported, law: LawSheet): Accident {
  const { place, occurredAt, suspectedLevel, accidentClass: field = 'general', equipmentExclusion: exclusion } = reported;
  const { seriousInjuries, directLossWan = null } = reported;
  const deaths = openingDeaths(reported, law);
  const level = higherLevel(suspectedLevel ?? null, openingLevel(reported, law));
  const others = otherLevels({ field, occurredAt }, { deaths, seriousInjuries, directLossWan }, law);
  return { level, place, field, occurredAt, ...(exclusion === undefined ? {} : { exclusion }), ...others };
}

function said(answer: CompetenceAnswer | null) {
  if (answer === null)
    return {
      text: {
        zh: '事故等级不详，不能判断由哪一级人民政府负责调查，请人工确定',
        en: 'The level is not known, so neither is the government: a person decides',
      },
      article: article19,
    };
  if (answer.kind === 'unknown') {
    const { basis } = answer.readings[0] ?? {};
    return { text: answer.question, article: basis === undefined ? article19 : `${basis.law}${basis.article}` };
  }
  const { body, basis, rule, confidence } = answer;
  const text = { zh: `初判由${body.title.zh}负责调查`, en: `First assessment: ${body.title.en} investigates` };
  return { text, article: `${basis.law}${basis.article}`, rule, confidence };
}

/** 初判 of the opening, and the level of its casualties alone where the law asks for it; nothing where the sheet has no scale. */
export function openingAssessed(
  toll: OpeningToll,
  law: LawSheet,
): { readonly computed?: Level | null; readonly possible?: Level | null; readonly casualtyLevel?: Level | null } {
  if (law.levels === undefined) return {};
  const { accidentClass: field = 'general', occurredAt } = toll;
  const possible = openingPossible(toll, law);
  return {
    computed: openingLevel(toll, law),
    ...(possible === null ? {} : { possible }),
    ...casualtyLevel({ field, occurredAt, casualties: toll }, law),
  };
}
