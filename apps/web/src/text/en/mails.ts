import type { Words } from '../words';

export const mails: Words['mails'] = {
  title: 'Mail catcher',
  intro: 'Every mail of the sandbox is kept here and reaches nobody. The newest first; times are real ones.',
  none: 'No mail yet.',
  notKept: 'There is no mail catcher. It is there after a start by npm start -- --demo.',
  count: (count) => (count === 1 ? '1 mail' : `${count} mails`),
  list: 'Mails',
  to: (who) => `To ${who}`,
  between: ', ',
};
