import { regulation493, supervisingNotice } from '../national/sources';
import type { Article } from './article';

/** Articles that no rule stands on and that a refusal names. */
export const articlesOfRefusals: readonly Article[] = [
  {
    source: regulation493('第四十二条'),
    quote: ['故意拖延或者拒绝落实经批复的对事故责任人的处理意见的，由监察机关对有关责任人员依法给予处分'],
  },
  {
    source: supervisingNotice('（条次未见）'),
    quote: null,
  },
  {
    source: { law: '《生产安全事故统计调查制度》', article: '（条次未见）', confidence: 'P' },
    quote: ['先行填报、调查认定、信息公开、统计核销'],
  },
];
