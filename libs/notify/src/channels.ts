import type { Channel } from './channel';
import { mailChannel } from './mail';
import { smsChannel } from './sms';
import { defaultTemplate, webhookChannel } from './webhook';

export type Way = 'mail' | 'sms' | 'webhook';

/** The settings of the environment that say which ways out there are, by their names there. */
export interface ChannelSettings {
  readonly SMTP_URL?: string | undefined;
  readonly MAIL_FROM?: string | undefined;
  readonly SMS_URL?: string | undefined;
  readonly SMS_TOKEN?: string | undefined;
  readonly WEBHOOK_URL?: string | undefined;
  readonly WEBHOOK_SECRET?: string | undefined;
}

/** The ways out that the environment gives; one that is not set up is missing. Whoever asked for them closes them. */
export function channelsOf(settings: ChannelSettings, template: string = defaultTemplate): Partial<Record<Way, Channel>> {
  const { SMTP_URL, MAIL_FROM, SMS_URL, SMS_TOKEN, WEBHOOK_URL, WEBHOOK_SECRET } = settings;
  return {
    ...(SMTP_URL === undefined || MAIL_FROM === undefined ? {} : { mail: mailChannel({ url: SMTP_URL, from: MAIL_FROM }) }),
    ...(SMS_URL === undefined ? {} : { sms: smsChannel({ url: SMS_URL, token: SMS_TOKEN }) }),
    ...(WEBHOOK_URL === undefined ? {} : { webhook: webhookChannel({ url: WEBHOOK_URL, secret: WEBHOOK_SECRET, template }) }),
  };
}

const needed: Readonly<Record<Way, readonly (keyof ChannelSettings)[]>> = {
  mail: ['SMTP_URL', 'MAIL_FROM'],
  sms: ['SMS_URL'],
  webhook: ['WEBHOOK_URL'],
};

/** Names of the settings without which a way out cannot be used. */
export function lackingFor(way: Way, settings: ChannelSettings): readonly string[] {
  return needed[way].filter((name) => settings[name] === undefined);
}
