/** An article of the State Council safety commission's 安委〔2010〕6号 on supervised major accidents, by its number in words. */
export function article(number: string): string {
  return `《重大事故查处挂牌督办办法》第${number}条`;
}
