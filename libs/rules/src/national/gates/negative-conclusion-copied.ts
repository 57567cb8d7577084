import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';

export const copyingArticle: Article = {
  source: { law: '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）', article: '关于抄送认定结论的规定', confidence: 'R' },
  quote: null,
};

/** No death is struck off the statistics before the conclusion has gone to 监察, police and procuratorate and is published (AP-12, RP-20). */
export const negativeConclusionCopied: GateRule = {
  id: 'negative-conclusion-copied',
  title: {
    zh: '认定结论抄送监察机关、公安机关、人民检察院并公布后方可统计核销',
    en: 'The conclusion is copied to supervision commission, police and procuratorate and published before the record is cancelled',
  },
  blocks: { procedure: 'investigation', command: 'cancel-statistics' },
  role: 'investigating-government',
  basis: copyingArticle.source,
};
