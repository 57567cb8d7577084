/** An article of State Council decree 493, by its number in words. */
export function article(number: string): string {
  return `《生产安全事故报告和调查处理条例》第${number}条`;
}

/** Governments by level; a department authorised or entrusted; the unit (JU-01, JU-02). */
export const article19 = article('十九');

/** A higher government, at any time, where it holds it necessary (JU-03). */
export const raisingArticle = `${article('二十')}第一款`;

/** A higher government, after a change of the casualties inside the window (JU-04). */
export const takeOverArticle = `${article('二十')}第二款`;

/** Accident and unit in different places (JU-05). */
export const article21 = article('二十一');

/** Form and service of an approval: reported by a local safety site of 2013–2014, its issuer not seen (AP-03, AP-04). */
export const formArticle = '关于规范事故调查报告批复的通知（转引自地方安全监管部门，原文待核）';

export const zhejiang38 = '《浙江省安全生产条例》（2016年）第三十八条';

/** An article of the State Council order's own words on the approval. */
export const reviewArticle = '《行政复议法》第二十条、《行政诉讼法》第四十五条、第四十六条';

/** What becomes of an approval that a court or a reviewing organ revokes or changes (AP-14). */
export const annulmentArticle = '《行政诉讼法》第七十条至第七十七条、《行政复议法》第六十三条至第六十七条';

/** No such act as before on the same facts and ground. */
export const sameActArticle = '《行政诉讼法》第七十一条';

/** An appeal against a first judgment, and when it becomes final. */
export const judgmentArticle = '《行政诉讼法》第八十五条';

/** An addressee who is dead or gone; who was never served, within five years of the approval (AP-15). */
export const goneArticle = '《行政诉讼法》第四十六条第二款、《行政复议法》第二十一条';

/** Time in which an addressee could not appeal. */
export const obstacleArticle = '《行政复议法》第二十条、《行政诉讼法》第四十八条';

/** Copying a negative conclusion: known from reports about the measures (AP-12). */
export const copyingArticle = '《安全生产行政执法与刑事司法衔接工作办法》（应急〔2019〕54号）';

/** Report first, cancel only after a published conclusion (RP-20). */
export const statisticsArticle = '《生产安全事故统计调查制度》“先行填报、调查认定、信息公开、统计核销”';

/** Full text, for good (AP-09); the number of an order is not known. */
export const fullTextArticle = '《安全生产法》第八十六条';

/** An article of the measures on reporting (令21号); those on express and follow-up reports are known from memory only. */
export function measures21(number: string): string {
  return `《生产安全事故信息报告和处置办法》（国家安全生产监督管理总局令第21号）${number}`;
}

/** An article of the rules on investigations (安监总政法〔2013〕115号), by its number in words; known from excerpts. */
export function article115(number: string): string {
  return `《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）第${number}条`;
}
