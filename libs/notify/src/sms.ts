import type { Channel } from './channel';
import { httpAttemptMs, post } from './http';

export interface SmsSettings {
  /** Where the site's adapter to its SMS gateway listens. */
  readonly url: string;
  readonly token?: string;
  readonly attemptMs?: number;
}

/** Short messages through an adapter of the site: POST of `{ id, mobile, text }`. A repeat carries the same id. */
export function smsChannel({ url, token, attemptMs = httpAttemptMs }: SmsSettings): Channel {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const secrets = token === undefined ? [] : [token];
  return {
    send: ({ id, to, text }) => post({ url, headers, body: JSON.stringify({ id, mobile: to, text }), attemptMs, secrets }),
    close: () => undefined,
  };
}
