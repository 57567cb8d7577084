import type { Text } from '@app/clock';
import type { Level } from './levels';
import type { Measure } from './casualties';

export const levelTitles: Readonly<Record<Level, Text>> = {
  ordinary: { zh: '一般', en: 'ordinary' },
  larger: { zh: '较大', en: 'larger' },
  major: { zh: '重大', en: 'major' },
  extraordinary: { zh: '特别重大', en: 'extraordinary' },
};

export const measureTitles: Readonly<Record<Measure, Text>> = {
  deaths: { zh: '死亡人数', en: 'deaths' },
  seriousInjuries: { zh: '重伤人数（含急性工业中毒）', en: 'serious injuries (including acute industrial poisoning)' },
  directLossWan: { zh: '直接经济损失', en: 'direct economic loss' },
};

/** A value of a measure with its unit. */
export function amount(measure: Measure, value: number): Text {
  return measure === 'directLossWan' ? { zh: `${value}万元`, en: `${value} × 10,000 yuan` } : { zh: `${value}人`, en: `${value}` };
}
