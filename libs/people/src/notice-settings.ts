/** A way out of the application. In the application everybody with an account is reminded, always. */
export type OuterWay = 'mail' | 'sms' | 'webhook';
export type Way = 'app' | OuterWay;

export const outerWays: readonly OuterWay[] = ['mail', 'sms', 'webhook'];

/** How reminders go out, as an administrator has set it. Times of the day are Beijing time, `HH:MM`. */
export interface NoticeSettings {
  /** The ways that are turned on. */
  readonly ways: readonly OuterWay[];
  /** `count`: outside the application a message says how many matters wait, and nothing else; `named`: it names cases and ends as well. */
  readonly detail: 'count' | 'named';
  /** From and until when nothing is sent but what a limit in hours asks. */
  readonly quiet: { readonly from: string; readonly until: string };
  /** When what does not press is told, once a day. */
  readonly digestAt: string;
  /** After so many minutes without being read a reminder of a limit in hours goes to the post above; any other does at `digestAt` of the next working day. */
  readonly climbAfterMinutes: number;
  /** What is sent to the messenger of the site: JSON with {to}, {text}, {link}, {count}, {id}. Null for the usual one. */
  readonly webhookTemplate: string | null;
}

/** Until an administrator says otherwise nothing leaves the application, and nothing but a number would. */
export const noticeDefaults: NoticeSettings = {
  ways: [],
  detail: 'count',
  quiet: { from: '20:00', until: '08:00' },
  digestAt: '10:00',
  climbAfterMinutes: 15,
  webhookTemplate: null,
};
