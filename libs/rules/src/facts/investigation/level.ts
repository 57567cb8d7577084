import { word } from '../word';
import type { FactWord } from '../word';

const levels = [
  { code: 'ordinary', title: { zh: '一般', en: 'ordinary' } },
  { code: 'larger', title: { zh: '较大', en: 'larger' } },
  { code: 'major', title: { zh: '重大', en: 'major' } },
  { code: 'extraordinary', title: { zh: '特别重大', en: 'extraordinary' } },
];

export const levelFacts: readonly FactWord[] = [
  { ...word('level.determined', '事故等级确定', 'the level of the accident was determined'), values: levels },
];
