import type { Article } from '../articles/article';
import { silentMatters } from '../national/sv-06-supervised-matters';

export const henanArticle6: Article = {
  source: { law: '河南省《较大事故查处挂牌督办办法》', article: '第六条', confidence: 'P' },
  quote: null,
};

/** Known from the press of 2010; its text was not seen. */
export const jiangsuMeasures: Article = {
  source: { law: '江苏省《较大事故查处挂牌督办办法》（2010年）', article: '（条次未见）', confidence: 'R' },
  quote: null,
};

/** Henan: sixty days from the receipt also over a larger accident (SV-17). */
export const mattersInHenan = silentMatters(henanArticle6.source, ['larger']);

/** Jiangsu: the same (SV-18). */
export const mattersInJiangsu = silentMatters(jiangsuMeasures.source, ['larger']);
