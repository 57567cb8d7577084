import { beijingDay, isDay } from '@app/calendar';
import type { Day, Instant } from '@app/calendar';
import { higherLevel } from '../../../level/assess-level';
import { levelTitles } from '../../../level/level-words';
import { dayInWords } from '../../../stream/day-in-words';
import type { InvestigationState } from '../../state';
import { assumedLevel } from '../known-level';
import type { TextWorld } from './names';

/** What stands where nothing is known: a text never passes over an item that the law asks for. */
export const toBeChecked = '待核';

/** 2022年9月19日9时05分; a bare day says that its hour is not known. */
export function timeInWords(time: Instant | Day): string {
  if (isDay(time)) return `${dayInWords(time)}（具体时间${toBeChecked}）`;
  const [hour = '', minute = ''] = new Date(Date.parse(time) + 8 * 3_600_000).toISOString().slice(11, 16).split(':');
  return `${dayInWords(beijingDay(time))}${Number(hour)}时${minute}分`;
}

export function orToBeChecked(words: string | undefined): string {
  return words ?? toBeChecked;
}

/** The level as a paper may say it: determined, or as a first assessment; never the one for the other. */
export function levelInWords(state: InvestigationState, { computed, now }: TextWorld): string {
  if (state.level !== null) return `已认定为${levelTitles[state.level].zh}事故`;
  // Whoever took the report in may have foreseen more than the numbers say, or less than they have come to say since.
  const assumed = higherLevel(assumedLevel(state, now), computed);
  return assumed === null ? `事故等级${toBeChecked}` : `初判为${levelTitles[assumed].zh}事故，以最终认定为准`;
}

/** The numbers of article 12, item 4, the missing among them even where there are none. */
export function casualtiesInWords({ deaths, missing, seriousInjuries }: InvestigationState['toll']): string {
  return `死亡${deaths}人，下落不明${missing}人，重伤${seriousInjuries}人`;
}

export function lossInWords({ directLossWan }: InvestigationState['toll']): string {
  return directLossWan === null ? toBeChecked : `${directLossWan}万元`;
}
