import type { Rung, Text } from '@app/clock';
import { higherLevel } from '../../assessment/assess-level';
import { levelTitles } from '../../assessment/level-words';
import type { Level } from '../../assessment/levels';
import { atRank, chainOf } from '../../jurisdiction/place-tree';
import type { Place } from '../../place/place';
import { rankOf } from '../../place/rank';
import type { World } from '../../stream/procedure';
import { dayAt } from '../../stream/times';
import { countsDeaths } from '../../supervision/supervising-rule';
import type { QuestionMode, SupervisingRule } from '../../supervision/supervising-rule';
import { divisionOf, unsettled } from '../competence/hands';
import { levelOf } from '../competence/who-investigates';
import { accidentKind, computedLevel, levelStanding, precautionLevel } from '../level/standing';
import type { InvestigationState } from '../state';
import type { Question } from './state';

export type Asked = Pick<Question, 'ground' | 'rule' | 'supervisor' | 'mode' | 'why' | 'level'>;

/**
 * The offices that the rules ask whether they supervise, by the level as it stands and as it is should nobody missing be found alive (LV-10): one
 * question for each office, that of the nearest place first. Typical cases are for a person to propose (T-47).
 */
export function askedByNumbers(state: InvestigationState, world: World): readonly Asked[] {
  const level = precautionLevel(higherLevel(levelOf(state, world), computedLevel(state, world)), state, world);
  if (level === null) return [];
  const rules = (world.law.supervising ?? []).filter((rule) => rule.missed === undefined && holdsFor(rule, level, state, world));
  const asked = rules.flatMap((rule) => {
    const place = placeAsked(rule, state, world);
    if (place === null) return [];
    const mode = modeOf(rule, level, place);
    return [{ ground: 'numbers' as const, rule: rule.id, supervisor: officeOf(place), mode, why: whyOf(rule, level, mode), level }];
  });
  return asked.filter(({ supervisor }, index) => asked.findIndex((one) => one.supervisor === supervisor) === index);
}

/** What the reminder of a missed limit asks, where the law of the place says so. */
export function askedByMissedLimit(state: InvestigationState, rung: Pick<Rung, 'clock' | 'name'>, world: World): readonly Asked[] {
  const rules = (world.law.supervising ?? []).filter(({ missed }) => missed?.clock === rung.clock && missed.rung === rung.name);
  return rules.flatMap((rule) => {
    const place = placeAsked(rule, state, world);
    if (place === null) return [];
    return [{ ground: 'missed-limit' as const, rule: rule.id, supervisor: officeOf(place), mode: rule.mode, why: rule.which, level: null }];
  });
}

function holdsFor(rule: SupervisingRule, level: Level, state: InvestigationState, world: World): boolean {
  const casualties = levelStanding(state, world)?.casualties;
  const dead = (casualties?.possible ?? casualties?.counted)?.deaths ?? state.toll.deaths;
  return rule.levels.includes(level) && rule.from <= dayAt(state.occurredAt) && countsDeaths(rule, accidentKind(state).field, dead);
}

/** Never the government that has the case itself, nor one below it (SV-28). */
function placeAsked({ supervisor }: SupervisingRule, { place, investigator }: InvestigationState, { law }: World): Place | null {
  const chain = chainOf(place, law.competence?.places ?? []).filter(({ kind }) => rankOf(kind) !== null);
  const own = investigator === unsettled ? -1 : chain.findIndex(({ code }) => code === divisionOf(investigator));
  // What a special law leaves to its bodies no commission of a government is above, by this rule.
  const known = investigator !== unsettled && investigator.endsWith('-government');
  if (supervisor === 'next-higher') return known && own >= 0 ? (chain[own + 1] ?? null) : null;
  const found = atRank(chain, supervisor);
  return found === undefined || chain.indexOf(found) <= own ? null : found;
}

function officeOf({ code }: Place): string {
  return `${code}-safety-office`;
}

/** Nationally only 重大 cases are supervised without more, so what the other reading brings there is judged (4.6.11). */
function modeOf({ mode, supervisor }: SupervisingRule, level: Level, { kind }: Place): QuestionMode {
  const readings = supervisor === 'next-higher' && kind === 'country' && (level === 'ordinary' || level === 'larger');
  return readings ? 'judged' : mode;
}

function whyOf({ which, supervisor }: SupervisingRule, level: Level, mode: QuestionMode): Text {
  const title = levelTitles[level];
  const zh = `按${title.zh}事故研判，${which.zh}`;
  const en = `taken as ${title.en}: ${which.en}`;
  if (mode === 'all' || supervisor !== 'next-higher') return { zh, en };
  return {
    zh: `${zh}；另一种理解是国家层面只督办重大事故和典型事故，请研判`,
    en: `${en}; by another reading only major and typical accidents are supervised nationally, which a person has to judge`,
  };
}
