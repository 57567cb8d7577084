import type { Source } from '@app/clock';

/** An article of the Regulation on Reporting, Investigating and Handling Work-Safety Accidents (State Council order 493), read in full. */
export function regulation493(article: string): Source {
  return { law: '《生产安全事故报告和调查处理条例》（国务院令第493号）', article, confidence: 'L' };
}

/** Provisions on the administrative accountability for especially large accidents (State Council order 302, 2001-04-21), read in full. */
export function ordersOf302(article: string): Source {
  return { law: '《国务院关于特大安全事故行政责任追究的规定》（国务院令第302号）', article, confidence: 'L' };
}

export const safetyLaw86: Source = { law: '《安全生产法》（2021年修正）', article: '第八十六条', confidence: 'L' };

/** What is article 86 of 2021 was article 83 of 2014 (T-35). The text of 2014 was not read; it too says 及时, without a number. */
export const safetyLaw83Of2014: Source = { law: '《安全生产法》（2014年修正）', article: '第八十三条', confidence: 'S' };

export const disclosure20And26: Source = { law: '《政府信息公开条例》（2019年修订）', article: '第二十条、第二十六条', confidence: 'L' };

/** Only the first articles of the measures were read; the rest is known from provincial copies and from notices issued under it. */
export function supervisionMeasures(article: string, confidence: Source['confidence']): Source {
  return { law: '《重大事故查处挂牌督办办法》（安委〔2010〕6号）', article, confidence };
}

/** By which the commission of the next higher government supervises and vets (SV-26); known from what cites it. */
export function supervisingNotice(article: string): Source {
  return { law: '《国务院办公厅关于加强安全生产监管执法的通知》（国办发〔2015〕20号）', article, confidence: 'G' };
}

/** The day on which the press reported the rules of 2013; the day of their force was not seen. All that rests on them takes this day. */
export const investigationRules115From = '2013-12-03';

/** Known from excerpts and from reports about it; its full text was not seen. */
export function investigationRules115(article: string, confidence: Source['confidence']): Source {
  return { law: '《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）', article, confidence };
}

export function reviewLaw(article: string): Source {
  return { law: '《行政复议法》（2023年修订）', article, confidence: 'L' };
}

export const reviewLaw1999: Source = { law: '《行政复议法》（1999年，2017年修正）', article: '第九条', confidence: 'L' };

export function litigationLaw(article: string): Source {
  return { law: '《行政诉讼法》（2017年修正）', article, confidence: 'L' };
}

export function litigationReading(article: string): Source {
  return { law: '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》（法释〔2018〕1号）', article, confidence: 'L' };
}

/** By reference of 行政复议法 article 88 and 行政诉讼法 article 101: an end on a day of rest goes to the next working day. */
export const civilProcedure85: Source = { law: '《民事诉讼法》（2023年修正）', article: '第八十五条', confidence: 'L' };
