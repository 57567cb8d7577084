import type { Source } from '@app/clock';
import type { Band, LevelThresholds } from './thresholds';
import type { CasualtyRules } from './casualty-rules';
import type { ScopeRules } from './scope';

const article = (number: string): Source => ({ law: '《生产安全事故报告和调查处理条例》', article: number, confidence: 'L' });
const rules115: Source = { law: '《关于生产安全事故调查处理中有关问题的规定》', article: '第三条', confidence: 'P' };

function bands(extraordinary: number, major: number, larger: number): readonly Band[] {
  return [
    { level: 'extraordinary', from: extraordinary },
    { level: 'major', from: major },
    { level: 'larger', from: larger },
    { level: 'ordinary', from: 0 },
  ];
}

/** Decree 493, article 3. */
export const generalScale: LevelThresholds = {
  id: 'LV-01',
  title: { zh: '生产安全事故等级', en: 'Levels' },
  fields: ['general', 'road-traffic', 'fire', 'coal-mine'],
  inForce: { from: '2007-06-01' },
  basis: article('第三条第一款'),
  bounds: article('第三条第三款'),
  highest: rules115,
  bands: { deaths: bands(30, 10, 3), seriousInjuries: bands(100, 50, 10), directLossWan: bands(10_000, 5_000, 1_000) },
  otherGrounds: [],
};

/** Decree 493, articles 13 and 20; notice 115, article 3. */
export const casualtyLaw: CasualtyRules = {
  windows: {
    'road-traffic': { days: 7, basis: article('第十三条第二款') },
    fire: { days: 7, basis: article('第十三条第二款') },
    other: { days: 30, basis: article('第十三条第二款') },
  },
  reported: article('第十二条'),
  missing: rules115,
  loss: rules115,
  takeOver: article('第二十条第二款'),
  raising: article('第二十条第一款'),
};

const scope = (rule: string, number: string) => ({ rule, text: { zh: '', en: '' }, basis: article(number) });

/** Decree 493, articles 2 and 44. */
export const scopeLaw: ScopeRules = {
  yes: scope('LV-06', '第二条'),
  'by-reference': scope('LV-07', '第四十四条第二款'),
  'by-decision': scope('LV-07', '第四十四条第一款'),
  no: scope('LV-06', '第二条'),
  unknown: scope('LV-06', '第二条'),
};
