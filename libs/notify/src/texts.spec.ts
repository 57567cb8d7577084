import { written } from './texts';
import type { Told } from './texts';

const link = 'http://127.0.0.1:3000/work';
const told: Told = { kind: 'reminders', count: 3, link, lines: [] };

test.each([
  ['reminders', '您有3项待办，请登录查看'],
  ['withdrawals', '此前告知您的3项待办已撤回，请登录查看'],
  ['weekly', '本周有3件红灯案件，请登录查看'],
  ['test', '这是一条测试消息，无须办理'],
] as const)('%s: the number, where to look, and nothing of a case', (kind, subject) => {
  expect(written({ ...told, kind }, 'webhook')).toEqual({ subject, text: `${subject}。\n${link}` });
});

test('a mail says the same in one line of English, below', () => {
  expect(written(told, 'mail').text.split('\n')).toEqual(['您有3项待办，请登录查看。', link, 'You have 3 tasks; please sign in.']);
  expect(written({ ...told, count: 1 }, 'mail').text).toContain('You have 1 task;');
});

test('more is told only where lines are given; each stays one line', () => {
  const { subject, text } = written({ ...told, lines: ['某厂“3·2”事故\n调查期限 3月31日届满', '签收督办通知'] }, 'sms');
  expect(text).toBe(`您有3项待办，请登录查看。\n某厂“3·2”事故 调查期限 3月31日届满\n签收督办通知\n${link}`);
  expect(subject).not.toContain('某厂');
});

test.each(['reminders', 'withdrawals', 'weekly', 'test'] as const)('%s fits into one part of a short message', (kind) => {
  const long = 'https://anjian.yjj.huzhou.example.cn/work';
  expect([...written({ ...told, kind, count: 1_000, link: long }, 'sms').text].length).toBeLessThanOrEqual(70);
});
