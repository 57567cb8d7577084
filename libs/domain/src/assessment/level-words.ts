import type { Text } from '@app/clock';
import type { AccidentClass, AccidentField } from './accident-field';
import type { Measure } from './casualties';
import type { CasualtyGroup } from './casualty-change';
import type { EquipmentExclusion } from './equipment-exclusion';
import type { Level } from './levels';

export const levelTitles: Readonly<Record<Level, Text>> = {
  ordinary: { zh: '一般', en: 'ordinary' },
  larger: { zh: '较大', en: 'larger' },
  major: { zh: '重大', en: 'major' },
  extraordinary: { zh: '特别重大', en: 'extraordinary' },
};

export const accidentFieldTitles: Readonly<Record<AccidentField, Text>> = {
  general: { zh: '一般工商贸', en: 'general industry' },
  'road-traffic': { zh: '道路交通', en: 'road traffic' },
  fire: { zh: '火灾', en: 'fire' },
  'coal-mine': { zh: '煤矿', en: 'coal mine' },
  'other-mine': { zh: '非煤矿山', en: 'mine other than coal' },
  'special-equipment': { zh: '特种设备', en: 'special equipment' },
  railway: { zh: '铁路交通', en: 'railway' },
  'power-supply': { zh: '电力安全（影响系统稳定或者供应）', en: 'power supply' },
  'power-equipment': { zh: '电力设备损坏（未影响供应）', en: 'power equipment, supply not affected' },
  maritime: { zh: '海上交通', en: 'maritime' },
  'inland-water': { zh: '内河交通', en: 'inland water' },
  'fishing-vessel': { zh: '渔业船舶', en: 'fishing vessel' },
  'civil-aviation': { zh: '民用航空', en: 'civil aviation' },
};

export const equipmentExclusionTitles: Readonly<Record<EquipmentExclusion, Text>> = {
  installation: { zh: '安装、拆除过程中发生', en: 'while it was installed or taken down' },
  'missing-protection': { zh: '因劳动保护措施缺失发生', en: 'for want of personal protection' },
  'fire-or-traffic': { zh: '因火灾或者交通事故引发', en: 'caused by a fire or by traffic' },
};

export const accidentClassTitles: Readonly<Record<AccidentClass, Text>> = {
  'road-traffic': { zh: '道路交通事故', en: 'road traffic' },
  fire: { zh: '火灾事故', en: 'fire' },
  other: { zh: '其他事故', en: 'other' },
};

export const casualtyGroupTitles: Readonly<Record<CasualtyGroup, Text>> = {
  none: { zh: '不计入伤亡', en: 'not among the casualties' },
  injured: { zh: '重伤', en: 'seriously injured' },
  missing: { zh: '下落不明', en: 'missing' },
  dead: { zh: '死亡', en: 'dead' },
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
