import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What stands against a setting of the reminders, or against a test message. */
export const noticeErrors: ErrorEntries = {
  'way-not-set-up': entry(
    422,
    ['服务器没有设置{way}：缺少 {settings}。', 'The server is not set up for {way}: {settings} is missing.'],
    ['请运行维护人员补上设置并重新启动，再启用该途径。', 'Have whoever runs the server add it and restart, then switch the way on.'],
  ),
  'test-holder-missing': entry(
    409,
    ['您没有登记在人员和岗位中。', 'You are not on record among the people and posts.'],
    ['请先在人员和岗位中登记本人并填写账号。', 'Record yourself there first, with your account.'],
  ),
  'test-address-missing': entry(
    422,
    ['您没有登记{way}的联系方式。', 'Nothing is on record under which you are reached by {way}.'],
    ['请填写接收地址，或者在人员和岗位中补上。', 'Say where to send it, or add it among the people and posts.'],
  ),
  'test-too-soon': entry(
    429,
    ['一分钟内已经通过{way}发送过测试消息。', 'A test message went out by {way} less than a minute ago.'],
    ['请一分钟后再试。', 'Try again in a minute.'],
  ),
  'test-unknown': entry(404, ['没有这条测试消息。', 'There is no such test message.'], ['请重新发送。', 'Send another one.']),
};
