/** An article of State Council decree 493, by its number in words. */
export function article(number: string): string {
  return `《生产安全事故报告和调查处理条例》第${number}条`;
}

/** Evaluated within a year of the approval, the result published, whoever is at fault held to account (EV-02, EV-07). */
export const article86 = '《安全生产法》第八十六条';

/** An article of the measures on the evaluation (EV-03 to EV-05), by its number in words; only its first articles were seen. */
export function measures(number: string): string {
  return `《生产安全事故防范和整改措施落实情况评估办法》（安委办〔2021〕4号）第${number}条`;
}

/** What becomes of what hangs on an approval that is annulled (AP-14). */
export const annulmentArticle = '《行政诉讼法》第七十条至第七十七条、《行政复议法》第六十三条至第六十七条';

/** To whom the result of an evaluation is filed (EV-06); known from the places that repeat it. */
export const filingArticle = '《国务院办公厅关于加强安全生产监管执法的通知》（国办发〔2015〕20号）（条次未见）';
