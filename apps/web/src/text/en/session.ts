import type { Words } from '../words';

export const session: Words['session'] = {
  purpose: 'Investigation and supervision of accidents',
  account: 'Account',
  password: 'Password',
  signIn: 'Sign in',
  demo: 'Sandbox',
  demoAccount: (account, password) => `Account ${account}, password ${password}`,
  me: 'Who I am',
  name: 'Name',
  organ: 'Organ',
  post: 'Post',
  until: 'This session ends at the latest',
  ends: (when, minutes) => `${when}; after ${minutes} minutes without a request it ends`,
  mustChange: 'The password has to be changed first; nothing else can be done before.',
  change: 'Change the password',
  changeHelp:
    'The new one has 10 to 128 characters, at least 5 different ones, without the name of the account. Sessions of the account on other devices end.',
  old: 'Old password',
  fresh: 'New password',
  repeat: 'New password once more',
  needed: 'must be filled in',
  differs: 'The two new passwords are not the same',
  changed: 'The password is changed; sessions on other devices have ended.',
  demoFixed: 'The password of the demo account is fixed.',
  everywhere: 'Sign out everywhere',
  everywhereHelp:
    'For when you left a shared computer without signing out, or fear that somebody knows the password. All sessions end, this one too.',
  everywhereSure: 'Sign out on all devices? What is not sent yet is not kept.',
  sure: 'Sign out',
  cancel: 'Cancel',
  sandboxTour: 'Tour of five minutes',
};
