import type { SupervisionState } from './state';

/** An article of the State Council safety commission's 安委〔2010〕6号 on supervised major accidents, by its number in words. */
export function article(number: string): string {
  return `《重大事故查处挂牌督办办法》第${number}条`;
}

/** The next higher commission supervises and vets (SV-26); the text was not seen, and its article is not known. */
export const supervisingArticle = '《国务院办公厅关于加强安全生产监管执法的通知》（国办发〔2015〕20号）（条次未见）';

/** The measures bind over a major accident alone; the general rule supervises and vets those of every level, also while none is known (SV-29). */
export function articleFor({ level }: Pick<SupervisionState, 'level'>, number: string): string {
  return level === 'major' ? article(number) : supervisingArticle;
}
