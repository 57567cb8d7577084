import { dayInWords } from '../stream/day-in-words';
import { dayAt } from '../stream/times';
import type { InvestigationState } from './state';

/** What happened, in the sentence with which letters begin: names of accidents often say the unit, so it is not said before them again. */
export function accidentInWords({ name, unit, occurredAt, toll }: InvestigationState): string {
  const { deaths, seriousInjuries, missing } = toll;
  const said = [
    ...(deaths > 0 ? [`死亡${deaths}人`] : []),
    ...(seriousInjuries > 0 ? [`重伤${seriousInjuries}人`] : []),
    ...(missing > 0 ? [`下落不明${missing}人`] : []),
  ];
  const lost = said.length === 0 ? '截至目前未报告人员伤亡' : `截至目前${said.join('、')}`;
  const of = name.includes(unit) ? '' : `（事故发生单位：${unit}）`;
  return `${dayInWords(dayAt(occurredAt))}发生的${name}${of}，${lost}。`;
}
