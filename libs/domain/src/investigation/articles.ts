/** An article of State Council decree 493, by its number in words. */
export function article(number: string): string {
  return `《生产安全事故报告和调查处理条例》第${number}条`;
}
