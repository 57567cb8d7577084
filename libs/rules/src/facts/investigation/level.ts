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

export const levelFacts: readonly FactWord[] = [
  { ...word('level.determined', '事故等级确定', 'the level of the accident was determined'), values: levels },
  { ...word('class.determined', '事故类别认定', 'the class of the accident was determined'), values: classes },
  tied('casualties.changed', '伤亡人数变化', 'the casualties changed'),
  tied('casualties.withdrawn', '撤回伤亡变化的补报', 'a report of changed casualties was withdrawn'),
];
