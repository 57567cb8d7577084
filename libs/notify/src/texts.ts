/** What a message tells: reminders, reminders that were taken back, the red lights of the week for a leader, or that a way works. */
export interface Told {
  readonly kind: 'reminders' | 'withdrawals' | 'weekly' | 'test';
  readonly count: number;
  readonly link: string;
  /** What is told beyond the number, one line each in Chinese; only where an administrator has allowed more. */
  readonly lines: readonly string[];
}

export interface Written {
  readonly subject: string;
  readonly text: string;
}

const chinese: Readonly<Record<Told['kind'], (count: number) => string>> = {
  reminders: (count) => `您有${count}项待办，请登录查看`,
  withdrawals: (count) => `此前告知您的${count}项待办已撤回，请登录查看`,
  weekly: (count) => `本周有${count}件红灯案件，请登录查看`,
  test: () => '这是一条测试消息，无须办理',
};

const english: Readonly<Record<Told['kind'], (count: number) => string>> = {
  reminders: (count) => `You have ${count} ${count === 1 ? 'task' : 'tasks'}; please sign in.`,
  withdrawals: (count) =>
    `${count} ${count === 1 ? 'task' : 'tasks'} of which you were told ${count === 1 ? 'was' : 'were'} taken back; please sign in.`,
  weekly: (count) => `${count} ${count === 1 ? 'case has' : 'cases have'} a red light this week; please sign in.`,
  test: () => 'This is a test message; nothing has to be done.',
};

/**
 * A message as it leaves the application: without more it says how many matters wait and where, and nothing of a case. Chinese; a mail has one line in
 * English below. With an address of up to 40 characters it is one part of a short message (70 characters).
 */
export function written({ kind, count, link, lines }: Told, way: 'mail' | 'sms' | 'webhook'): Written {
  const subject = chinese[kind](count);
  const after = way === 'mail' ? [english[kind](count)] : [];
  return { subject, text: [`${subject}。`, ...lines.map(oneLine), link, ...after].join('\n') };
}

function oneLine(line: string): string {
  return line.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
