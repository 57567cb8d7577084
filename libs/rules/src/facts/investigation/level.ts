import { tied, word } from '../word';
import type { FactWord } from '../word';

const levels = [
  { code: 'ordinary', title: { zh: '一般', en: 'ordinary' } },
  { code: 'larger', title: { zh: '较大', en: 'larger' } },
  { code: 'major', title: { zh: '重大', en: 'major' } },
  { code: 'extraordinary', title: { zh: '特别重大', en: 'extraordinary' } },
];

const classes = [
  { code: 'road-traffic', title: { zh: '道路交通事故', en: 'road traffic' } },
  { code: 'fire', title: { zh: '火灾事故', en: 'fire' } },
  { code: 'other', title: { zh: '其他', en: 'other' } },
];

const unknown = { code: 'unknown', title: { zh: '未达到等级或者不详', en: 'none reached or not known' } };

const fields = [
  { code: 'general', title: { zh: '一般工商贸', en: 'general industry' } },
  { code: 'road-traffic', title: { zh: '道路交通', en: 'road traffic' } },
  { code: 'fire', title: { zh: '火灾', en: 'fire' } },
  { code: 'coal-mine', title: { zh: '煤矿', en: 'coal mine' } },
  { code: 'other-mine', title: { zh: '非煤矿山', en: 'mine other than coal' } },
  { code: 'special-equipment', title: { zh: '特种设备', en: 'special equipment' } },
  { code: 'railway', title: { zh: '铁路交通', en: 'railway' } },
  { code: 'power-supply', title: { zh: '电力安全（影响系统稳定或者供应）', en: 'power supply' } },
  { code: 'power-equipment', title: { zh: '电力设备损坏（未影响供应）', en: 'power equipment' } },
  { code: 'maritime', title: { zh: '海上交通', en: 'maritime' } },
  { code: 'inland-water', title: { zh: '内河交通', en: 'inland water' } },
  { code: 'fishing-vessel', title: { zh: '渔业船舶', en: 'fishing vessel' } },
  { code: 'civil-aviation', title: { zh: '民用航空', en: 'civil aviation' } },
];

export const levelFacts: readonly FactWord[] = [
  { ...word('level.determined', '事故等级确定', 'the level of the accident was determined'), values: levels },
  { ...word('class.determined', '事故类别认定', 'the class of the accident was determined'), values: classes },
  { ...word('field.determined', '事故行业领域认定', 'the field of the accident was determined'), values: fields },
  {
    ...word('level.suspected', '报告或者接报时初判的等级', 'the level was suspected by whoever reported or received'),
    values: [...levels, unknown],
  },
  { ...word('level.computed', '按伤亡和损失数值初判的等级', 'the level that the numbers say'), values: [...levels, unknown] },
  {
    ...word('level.possible', '失踪、被困人员全部计入的就高研判等级', 'the level should nobody missing or trapped be found alive'),
    values: [...levels, unknown],
  },
  {
    ...word('casualties.assessed', '仅按人员伤亡对应的等级（电力安全事故）', 'the level of the casualties alone (power accidents)'),
    values: [...levels, unknown],
  },
  tied('casualties.changed', '伤亡人数变化', 'the casualties changed'),
  tied('casualties.withdrawn', '撤回伤亡变化的补报', 'a report of changed casualties was withdrawn'),
];
