/** An article of the rules on investigations (安监总政法〔2013〕115号), by its number in words; known from excerpts. */
export function article115(number: string): string {
  return `《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）第${number}条`;
}
