import type { Text } from '@app/clock';

/** How somebody is reminded, outside the application. */
export const outerWayTitles: Readonly<Record<'mail' | 'sms' | 'webhook', Text>> = {
  mail: { zh: '电子邮件', en: 'mail' },
  sms: { zh: '短信', en: 'short messages' },
  webhook: { zh: '政务即时通讯', en: 'the messenger of the site' },
};
