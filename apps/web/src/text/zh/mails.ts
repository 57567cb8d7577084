export const mails = {
  title: '演示邮箱',
  intro: '模拟环境中的邮件都存放在这里，不会发到任何人的邮箱。后到的在前，时刻为实际时间。',
  none: '还没有邮件。',
  notKept: '没有启用演示邮箱。用 npm start -- --demo 启动时启用。',
  count: (count: number) => `共${count}封`,
  list: '邮件',
  to: (who: string) => `发给${who}`,
  between: '、',
};
