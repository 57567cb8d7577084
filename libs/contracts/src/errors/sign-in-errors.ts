import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** Who somebody is, and how they came in. */
export const signInErrors: ErrorEntries = {
  unauthenticated: entry(
    401,
    ['未登录或者登录已失效。', 'You are not signed in, or the session has ended.'],
    ['请登录；程序请在 Authorization 请求头中提供有效的令牌。', 'Sign in; a program sends a valid bearer token.'],
  ),
  forbidden: entry(403, ['您没有办理此事项的权限。', 'You are not authorised to do this.'], ['请联系管理员。', 'Ask an administrator.']),
  'sign-in-failed': entry(
    401,
    ['账号或者密码有误，或者账号已停用。', 'The account or the password is wrong, or the account is disabled.'],
    ['请核对后重新输入；忘记密码请联系管理员。', 'Check both and try again; if you have forgotten the password, ask an administrator.'],
  ),
  'sign-in-paused': entry(
    429,
    ['连续登录失败次数过多，{minutes}分钟内不能登录。', 'There were too many failures: nobody can sign in here for {minutes} min.'],
    ['请稍后再试；忘记密码请联系管理员。', 'Try again later; if you have forgotten the password, ask an administrator.'],
  ),
  'password-change-due': entry(
    403,
    ['密码由管理员设置，须先更改。', 'The password was set by an administrator and has to be changed first.'],
    ['请先更改密码。', 'Change the password first.'],
  ),
  'demo-password-fixed': entry(
    409,
    ['演示账号的密码不能更改。', 'The password of the demo account cannot be changed.'],
    ['请使用自己的账号。', 'Use an account of your own.'],
  ),
  'session-only': entry(
    403,
    ['此操作只适用于以账号登录的人员，令牌不适用。', 'This is for people who have signed in, not for tokens.'],
    ['请以账号登录。', 'Sign in with an account.'],
  ),
  'cross-site': entry(
    403,
    ['该请求不是由本系统的页面发出的。', 'This request did not come from a page of this system.'],
    [
      '请在本系统的页面上操作；程序请使用令牌。仍出现此提示的，请管理员核对 TRUSTED_PROXIES。',
      'Use the pages of this system; a program uses a token. If it persists, an administrator checks TRUSTED_PROXIES.',
    ],
  ),
};
