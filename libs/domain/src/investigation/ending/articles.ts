/** Copying a negative conclusion: known from reports about the measures (law.md AP-12). */
export const copyingArticle = '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）';

/** Report first, cancel only after a published conclusion (law.md RP-20). */
export const statisticsArticle = '《生产安全事故统计调查制度》“先行填报、调查认定、信息公开、统计核销”';

/** Full text, for good (law.md AP-09); the number of an order is not known. */
export const fullTextArticle = '《安全生产法》第八十六条';
