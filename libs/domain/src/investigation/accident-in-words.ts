import { dayInWords } from '../stream/day-in-words';
import { dayAt } from '../stream/times';
import type { InvestigationState } from './state';

/** What happened, in the sentence with which letters begin. */
export function accidentInWords({ name, unit, occurredAt, toll }: InvestigationState): string {
  const { deaths, seriousInjuries, missing } = toll;
  const lost = `死亡${deaths}人、重伤${seriousInjuries}人、下落不明${missing}人`;
  return `${dayInWords(dayAt(occurredAt))}，${unit}发生事故（${name}），截至目前${lost}。`;
}
