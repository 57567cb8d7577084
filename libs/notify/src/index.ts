export type { Attempted, Channel, Outgoing } from './channel';
export { mailChannel } from './mail';
export type { MailSettings } from './mail';
export { smsChannel } from './sms';
export type { SmsSettings } from './sms';
export { templateFault } from './template';
export type { Fault } from './template';
export { defaultTemplate, webhookChannel } from './webhook';
export type { WebhookSettings } from './webhook';
