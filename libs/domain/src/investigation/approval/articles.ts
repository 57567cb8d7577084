/** Form and service of an approval: reported by a local safety site of 2013–2014, its issuer not seen (law.md AP-03, AP-04). */
export const formArticle = '关于规范事故调查报告批复的通知（转引自地方安全监管部门，原文待核）';

export const zhejiang38 = '《浙江省安全生产条例》（2016年）第三十八条';

/** An article of the State Council order's own words on the approval. */
export const reviewArticle = '《行政复议法》第二十条、《行政诉讼法》第四十五条、第四十六条';

/** Time in which an addressee could not appeal. */
export const obstacleArticle = '《行政复议法》第二十条、《行政诉讼法》第四十八条';
